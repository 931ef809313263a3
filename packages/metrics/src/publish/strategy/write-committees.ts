import type { Database } from '../../database.ts';

/** Fills published.committee, meeting and commitment: who steers by side, whether they meet, and whether their word is kept. */
export async function writeCommittees(database: Database): Promise<void> {
  await database.run(`
    insert into published.committee by name
    with filled as (
      select committee_key, count(*) filter (side = 'labor') as labor, count(*) filter (side = 'management') as management,
        count(*) filter (side not in ('labor', 'management')) as others
      from warehouse.seat cross join warehouse.load
      where started_on <= as_of and coalesce(ended_on >= as_of, true)
      group by committee_key
    )
    select committee_key::varchar as committee_id, committee.name, case when school_key is null then 'district_committee' else 'site_team' end as body,
      coalesce(school_id, 'district') as school_id, quorum, quorum_of_each_side, coalesce(labor, 0)::integer as labor,
      coalesce(management, 0)::integer as management, coalesce(others, 0)::integer as others
    from warehouse.committee left join warehouse.school using (school_key) left join filled using (committee_key)
    order by committee_key`);
  await database.run(`
    insert into published.meeting by name
    with -- one meeting of the years that are told of, whether its day has come or not
    judged as (
      select meeting_key, minutes_in_time, packet_in_time, labor, management
      from warehouse.meeting_period where grain = 'district' and period_kind = 'year'
    )
    select meeting_key::varchar as meeting_id, committee_key::varchar as committee_id, school_year, scheduled_on, held_on,
      case when held_on is not null and quorum_met is false then 'without_quorum'
        when held_on is not null then 'held'
        when cancelled then 'called_off'
        when scheduled_on > as_of then 'to_come'
        else 'not_held' end as standing,
      case when held_on is not null then labor end as labor, case when held_on is not null then management end as management,
      packet_sent_on, packet_in_time, minutes_published_on, minutes_in_time
    from warehouse.meeting cross join (select as_of from warehouse.load) left join judged using (meeting_key)
    order by meeting_key`);
  await database.run(`
    insert into published.commitment by name
    select commitment_key::varchar as commitment_id, promise, coalesce(school_id, 'district') as school_id, school_year, owner_side::varchar as owner_side, made_on, first_due_on,
      due_on, done_on, standing::varchar as standing, days_late,
      evidence is not null as has_evidence, instrument_key::varchar as instrument_id
    from warehouse.commitment join warehouse.commitment_now using (commitment_key) left join warehouse.school using (school_key)
    order by commitment_key`);
}
