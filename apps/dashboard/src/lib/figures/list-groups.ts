import { membersOf } from './list-address.ts';

type Member = (typeof membersOf)['all'][number];

/** The headings of a list of students. Of those who can still recover, those without support stand by themselves and first. */
export type GroupKey = Exclude<Member, 'none'> | 'recover_alone' | 'recover_supported' | 'all';

export interface Group<Student> {
  readonly key: GroupKey;
  readonly students: readonly Student[];
}

/** Students under their headings, those without anybody left out. `knowsSupport`: whether services are loaded, so that it is known. */
export function inGroups<Student extends { readonly list: string; readonly supported: boolean }>(
  list: keyof typeof membersOf,
  students: readonly Student[],
  knowsSupport: boolean,
): readonly Group<Student>[] {
  if (list === 'all') return [{ key: 'all', students }];
  return membersOf[list]
    .flatMap((key: Exclude<Member, 'none'>): Group<Student>[] => {
      const on = students.filter((student) => student.list === key);
      if (key !== 'can_recover' || !knowsSupport) return [{ key, students: on }];
      return [
        { key: 'recover_alone', students: on.filter(({ supported }) => !supported) },
        { key: 'recover_supported', students: on.filter(({ supported }) => supported) },
      ];
    })
    .filter((group) => group.students.length > 0);
}
