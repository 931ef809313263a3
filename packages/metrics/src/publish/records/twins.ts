import type { Database } from '../../database.ts';
import type { RecordIndicator } from '../../record-indicator.ts';
import { DISTRICT } from '../counted-table.ts';
import { type Period, periodKey, type Places } from '../places.ts';
import { type Level, PROTECTED } from '../protect/complement.ts';
import { defaultRules } from '../protect/primary.ts';
import { countRecords, REST } from './count.ts';
import { decide, rulesOf } from './levels.ts';
import type { Decided } from './protect-records.ts';
import { ELSEWHERE_ID, type RecordCell, recordCells } from './record-cells.ts';
import { type Division, divisionsOf, forgetTwins, readTwins, WHOLE } from './read-twins.ts';

/**
 * Decides what is hidden of indicators that tell of the same units (`twinOf`), all at once. Each by itself may hide other cells than the
 * other, and the two together would then tell what neither does: the scale of two surveys of staff, and the trust of all staff.
 *
 * Members of the parent and of the twins that share any unit are a cluster. Everything in a cluster is a whole, divided in several ways:
 * into the members of the parent, and into those of each twin with who is in none of them. So whatever adds up among the
 * two is a line of one lattice; and a twin that is the parent’s member over again is hidden where that is, and nowhere else.
 */
export async function decideTwins(
  database: Database,
  indicators: readonly RecordIndicator[],
  places: Places,
  rules = defaultRules,
): Promise<Decided> {
  const levels = new Map<string, Level>();
  for (const { id, twinOf } of indicators)
    if (twinOf !== undefined && !indicators.some((one) => one.id === twinOf))
      throw new Error(`indicator ${id} is a twin of ${twinOf}, which is no indicator`);
  for (const parent of indicators) {
    const twins = indicators.filter(({ twinOf }) => twinOf === parent.id);
    if (twins.length === 0) continue;
    const divisions = divisionsOf(parent, twins);
    const joint = await readTwins(database, parent, divisions);
    for (const counts of await countRecords(database, joint)) {
      const cells = cellsTogether(recordCells(joint, counts, places), divisions);
      const decided = decide({ ...joint, wholes: WHOLE }, counts.period, cells, rulesOf(parent, rules)).levels;
      cells.forEach((cell, index) => {
        const division = divisions.find(({ column }) => column === cell.breakdown);
        if (cell.isUnprinted || division === undefined) return;
        const { of: indicator, breakdown } = division;
        const level = decided[index] ?? PROTECTED;
        const at = { schoolId: cell.schoolId, breakdown, member: memberOf(cell) };
        levels.set(keyOf(indicator, counts.period, at), level);
        // a gap is no sum: it is told where both its sides are
        if (indicator.measure.kind === 'side_gap' && level === PROTECTED)
          levels.set(keyOf(indicator, counts.period, { ...at, breakdown: 'all', member: 'all' }), level);
      });
    }
    await forgetTwins(database);
  }
  return (indicator, period, cell) => levels.get(keyOf(indicator, period, cell));
}

const keyOf = (
  { id }: RecordIndicator,
  period: Period,
  { schoolId, breakdown, member }: Pick<RecordCell, 'schoolId' | 'breakdown' | 'member'>,
): string => [id, periodKey(period), schoolId, breakdown, member].join('\0');

/** A member of the joint table is called after its cluster: 3/families. */
const clusterOf = ({ breakdown, member }: RecordCell): string =>
  breakdown === WHOLE ? member : member.slice(0, member.indexOf('/'));
const memberOf = ({ member }: RecordCell): string => member.slice(member.indexOf('/') + 1);

/**
 * The cells of the joint table that can add up. A twin that is told of the district alone has none at a school; where a twin has nothing at
 * a school it says so, and there is nothing to hide of what is that twin alone.
 */
function cellsTogether(cells: readonly RecordCell[], divisions: readonly Division[]): RecordCell[] {
  const [ofParent, ...ofTwins] = divisions;
  const ofTwin = ({ breakdown }: RecordCell): Division | undefined =>
    ofTwins.find(({ column }) => column === breakdown);
  const withUnits = cells.filter((cell) => cell.tally.units > 0 && memberOf(cell) !== REST);
  const unitsOf = (twin: RecordIndicator): RecordCell[] => withUnits.filter((cell) => ofTwin(cell)?.of === twin);
  const twins = [...new Set(ofTwins.map(({ of: twin }) => twin))].map((twin) => {
    const own = unitsOf(twin);
    return {
      twin,
      clusters: new Set(own.map(clusterOf)),
      places: new Set(own.map(({ schoolId }) => schoolId)),
      isOfSchools: own.some(({ schoolId }) => schoolId !== DISTRICT && schoolId !== ELSEWHERE_ID),
    };
  });
  const saysNone = ({ isOfSchools, places }: (typeof twins)[number], schoolId: string): boolean =>
    isOfSchools && schoolId !== ELSEWHERE_ID && !places.has(schoolId);
  const inParent = new Set(
    withUnits.flatMap((cell) => (cell.breakdown === ofParent?.column ? [`${clusterOf(cell)}\0${cell.schoolId}`] : [])),
  );
  return cells.flatMap((cell) => {
    const { schoolId } = cell;
    const isNobody = memberOf(cell) === REST;
    if (isNobody && cell.tally.units === 0) return [];
    const own = twins.find(({ twin }) => twin === ofTwin(cell)?.of);
    if (own && schoolId !== DISTRICT && (!own.isOfSchools || saysNone(own, schoolId))) return [];
    const isKnownEmpty =
      !inParent.has(`${clusterOf(cell)}\0${schoolId}`) &&
      twins.some((one) => one.clusters.has(clusterOf(cell)) && saysNone(one, schoolId));
    if (isKnownEmpty) return [];
    return [{ ...cell, isUnprinted: cell.isUnprinted || isNobody || cell.breakdown === WHOLE }];
  });
}
