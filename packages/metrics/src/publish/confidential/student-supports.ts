/**
 * What every student listed at a school received this school year, as the contract confidential.support has it. The view leaves
 * sensitive services out; asked again here, because a name that leaves cannot be called back.
 */
export const studentSupports = `
  select school_id, student_id, service.name as service, category, attendance_related, min(first_on) as first_on, max(last_on) as last_on,
    sum(events)::integer as events, sum(support.minutes)::integer as minutes
  from warehouse.student_support as support
  join (select service_key, name, category, attendance_related from warehouse.service where not sensitive) as service using (service_key)
  join (select distinct school_key, student_key from warehouse.student_now) using (student_key)
  join warehouse.school using (school_key)
  join warehouse.student using (student_key)
  group by all`;
