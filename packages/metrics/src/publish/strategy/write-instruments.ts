import type { Database } from '../../database.ts';

/** Fills published.instrument, instrument_school and agreement: what is enacted and agreed, for which schools, and until when. */
export async function writeInstruments(database: Database): Promise<void> {
  const left = (starts: string, ends: string): string => `
    ${starts} <= as_of and coalesce(${ends} >= as_of, true) as in_force,
    case when ${starts} <= as_of and ${ends} >= as_of then datesub('month', as_of + 1, ${ends} + 1) end::integer as months_left`;
  await database.run(`
    insert into published.instrument by name
    select instrument_key::varchar as instrument_id, title, kind::varchar as kind, effective_on, expires_on, ${left('effective_on', 'expires_on')},
      (select count(*) from warehouse.instrument_school as covers where covers.instrument_key = instrument.instrument_key)::integer as schools
    from warehouse.policy_instrument as instrument cross join (select as_of from warehouse.load)
    order by instrument_key`);
  await database.run(`
    insert into published.instrument_school by name
    select instrument_key::varchar as instrument_id, school_id
    from warehouse.instrument_school join warehouse.school using (school_key)
    order by instrument_key, school_id`);
  await database.run(`
    insert into published.agreement by name
    select agreement_key::varchar as agreement_id, partner_key::varchar as partner_id, school_id, starts_on, ends_on, ${left('starts_on', 'ends_on')},
      renewal_confirmed, data_sharing_signed
    from warehouse.agreement cross join (select as_of from warehouse.load) left join warehouse.school using (school_key)
    order by agreement_key`);
}
