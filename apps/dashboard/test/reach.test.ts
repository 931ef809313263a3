import { expect, test } from 'vitest';
import { mail, telephone } from '#lib/figures/reach.ts';

test.each([
  ['(555) 010-0199', 'tel:5550100199'],
  ['555.010.0199', 'tel:5550100199'],
  ['+1 555-010-0199', 'tel:+15550100199'],
  ['555-010-0199 or 555-010-0200', undefined],
  ['555-010-0199, 555-010-0200', undefined],
  ['555-0100-0199/555-0100-0200', undefined],
  ['after six', undefined],
  ['911', undefined],
  ['', undefined],
  [null, undefined],
])('%j dials %s', (written, address) => expect(telephone(written)).toBe(address));

test.each([
  ['ada@quill.example', 'mailto:ada@quill.example'],
  [' ada.q@quill.example ', 'mailto:ada.q@quill.example'],
  ['ada@quill.example?bcc=all@quill.example', undefined],
  ['ada@quill.example, bo@quill.example', undefined],
  ['ada at quill', undefined],
  [null, undefined],
])('%j is written to at %s', (written, address) => expect(mail(written)).toBe(address));
