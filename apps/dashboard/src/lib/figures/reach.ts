/** The address that dials a telephone number as a source wrote it; undefined where it is more than one number, or none. */
export function telephone(written: string | null): string | undefined {
  if (written === null || !/^[+\d][\d\s().\-/]*$|^\([\d\s().\-/]+$/.test(written.trim())) return undefined;
  const digits = written.replace(/[^+\d]/g, '');
  return digits.length >= 7 && digits.length <= 16 ? `tel:${digits}` : undefined;
}

/** The address that writes to an e-mail address as a source wrote it; undefined where it is none. */
export const mail = (written: string | null): string | undefined =>
  written !== null && /^[^\s@,;?&]+@[^\s@,;?&]+\.[^\s@,;?&]+$/.test(written.trim())
    ? `mailto:${written.trim()}`
    : undefined;
