/** 4,300,000: numbers as the command line prints them. */
export const number = (value: number): string => value.toLocaleString('en-US');

/** "1 row", "2 rows". */
export const counted = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;
