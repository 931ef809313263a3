import type { StudentQuery } from '@hearth/metrics/window';
import { type ListRequest, membersOf } from '#lib/figures/list-address.ts';

/** The question to the school’s window. */
export function questionOf(asked: ListRequest): StudentQuery {
  const { list, search, tier, grade, homeroom, group, support, sort, descending } = asked;
  const given = (name: keyof StudentQuery, value: string): StudentQuery => (value === '' ? {} : { [name]: value });
  return {
    ...(list === 'all' ? {} : { list: membersOf[list] }),
    ...given('search', search),
    ...given('tier', tier),
    ...given('grade', grade),
    ...given('homeroom', homeroom),
    ...given('group', group),
    ...(support === '' ? {} : { supported: support === 'some' }),
    sort: sort === '' ? (list === 'all' ? 'name' : 'left') : sort,
    descending,
  };
}
