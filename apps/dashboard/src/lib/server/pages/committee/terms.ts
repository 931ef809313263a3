import type { Agreement, Instrument, InstrumentSchool, Partner } from '@hearth/metrics/window';

/** Something in force with a name, and for how many whole months still. */
export interface Term {
  readonly id: string;
  readonly title: string;
  /** The kind of an instrument, or an agreement with a partner. */
  readonly kind: Instrument['kind'] | 'agreement';
  readonly endsOn: string | null;
  readonly monthsLeft: number | null;
  readonly renewalConfirmed: boolean;
  /** Ends within six months, and nobody confirmed that it goes on: for a meeting to settle. */
  readonly isSoon: boolean;
}

const SOON = 6;

const isSoon = (monthsLeft: number | null, isRenewed: boolean): boolean =>
  monthsLeft !== null && monthsLeft < SOON && !isRenewed;

const byEnd = (a: Term, b: Term): number =>
  (a.monthsLeft ?? 1e6) - (b.monthsLeft ?? 1e6) ||
  (a.endsOn ?? '').localeCompare(b.endsOn ?? '') ||
  a.title.localeCompare(b.title);

interface OnRecord {
  readonly instruments: readonly Instrument[];
  readonly instrumentSchools: readonly InstrumentSchool[];
  readonly agreements: readonly Agreement[];
  readonly partners: readonly Partner[];
}

/** Instruments and partners’ agreements in force at a place, those that end first ahead; agreements of no school hold everywhere. */
export function termsOf(
  { instruments, instrumentSchools, agreements, partners }: OnRecord,
  place: string,
): readonly Term[] {
  const covering = new Set(instrumentSchools.flatMap((each) => (each.school_id === place ? each.instrument_id : [])));
  const names = new Map(partners.map(({ partner_id, name }) => [partner_id, name]));
  const isHere = (school: string | null): boolean => place === 'district' || school === null || school === place;
  return [
    ...instruments
      .filter(({ in_force, instrument_id }) => in_force && (place === 'district' || covering.has(instrument_id)))
      .map(({ instrument_id: id, title, kind, expires_on: endsOn, months_left: monthsLeft }): Term => ({
        id: `instrument ${id}`,
        title,
        kind,
        endsOn,
        monthsLeft,
        renewalConfirmed: false,
        isSoon: isSoon(monthsLeft, false),
      })),
    ...agreements
      .filter(({ in_force, school_id }) => in_force && isHere(school_id))
      .map(({ agreement_id: id, partner_id, ends_on: endsOn, months_left: monthsLeft, renewal_confirmed }): Term => ({
        id: `agreement ${id}`,
        title: names.get(partner_id) ?? partner_id,
        kind: 'agreement',
        endsOn,
        monthsLeft,
        renewalConfirmed: renewal_confirmed,
        isSoon: isSoon(monthsLeft, renewal_confirmed),
      })),
  ].sort(byEnd);
}
