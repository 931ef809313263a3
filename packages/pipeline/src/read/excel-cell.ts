import { fill } from './excel-zeros.ts';

/**
 * A cell as a reader of the sheet sees it, in text: dates in ISO form, numbers without ".0" and without the noise of floats, whole ones
 * with the zeros by which the cell’s `pattern` fills them up.
 */
export function cellText(value: string | number | boolean | Date | null, pattern?: string): string | null {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return dateText(value);
  const text = numberText(value);
  return pattern === undefined || !/^[0-9]+$/.test(text) ? text : fill(pattern, text);
}

/** Excel itself keeps and shows 15 digits: 0.1 + 0.2 is 0.3 there. */
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  if (Number.isInteger(rounded)) return BigInt(rounded).toString();
  const plain = String(rounded);
  return plain.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : plain;
}

/** A day; with its time of day where it has one; a time alone (days 0 of both date systems) without a day. */
function dateText(value: Date): string {
  const [day = '', time = ''] = value.toISOString().split('T');
  const clock = time.slice(0, 8);
  if (day === '1899-12-31' || day === '1904-01-01') return clock;
  return clock === '00:00:00' ? day : `${day} ${clock}`;
}
