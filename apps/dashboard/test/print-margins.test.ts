import { expect, test } from 'vitest';
import { frame } from '#lib/server/pages/frame.ts';
import { printMargins } from '#lib/parts/print-margins.ts';
import { words } from './english.ts';
import { fakeWindow } from './fake-window.ts';

const margins = async (over: Record<string, unknown> = {}): Promise<string> =>
  printMargins(words, await frame(fakeWindow(over)), 'Results');

test('the margins of paper name district, page, release, date and page number', async () => {
  const css = await margins();
  expect(css).toContain('@top-left{content:"Harrow Bend Unified School District \\28 invented\\29  · Results"');
  expect(css).toContain('@top-right{content:"INVENTED SAMPLE DATA"');
  expect(css).toContain('"Release 2026-02-13.1 · data through February 12, 2026"');
  expect(css).toContain('"Page " counter(page) " of " counter(pages)');
});

test('real data are not called invented', async () =>
  expect(await margins({ invented: false })).not.toContain('INVENTED'));

test('a hostile name cannot leave its string', async () => {
  const css = await margins({ district_name: '"}</style><script>alert(1)</script>\\\n' });
  expect(css).not.toMatch(/[<>]/);
  expect(css.match(/"/g)?.length).toBe((await margins()).match(/"/g)?.length);
});
