/** What is left to do about a name that is not one of `known`: the one that was probably meant, or all of them. */
export function suggest(written: string, known: readonly string[]): string {
  const meant = nearest(written, known);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return known.length > 0 ? `Write one of ${known.join(', ')}.` : 'Leave it out.';
}

/** The known name at the smallest distance, if it is near enough to be a slip of the fingers. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '_');
  const ranked = known
    .map((name) => ({ name, distance: distance(plain(written), plain(name)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(1, Math.floor(Math.min(written.length, best.name.length) / 3))
    ? best.name
    : undefined;
}

/** Letters to add, drop, change or swap with a neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        cell(i - 1, j) + 1,
        cell(i, j - 1) + 1,
        cell(i - 1, j - 1) + (same ? 0 : 1),
        swapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return cell(a.length, b.length);
}
