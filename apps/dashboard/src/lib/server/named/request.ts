import { type StudentQuery, type StudentSort, studentSorts } from '@hearth/metrics/window';

export const lists = ['tomorrow', 'cannot', 'all'] as const;
export type ListName = (typeof lists)[number];
export const purposes = ['outreach', 'meeting', 'family', 'records'] as const;
export type Purpose = (typeof purposes)[number];

/** What a visitor asks of the list: all of it stands in the address, so that it works without script. */
export interface ListRequest {
  readonly list: ListName;
  readonly search: string;
  readonly tier: string;
  readonly grade: string;
  readonly homeroom: string;
  readonly group: string;
  readonly sort: StudentSort | '';
  readonly descending: boolean;
  readonly why: Purpose;
  readonly print: boolean;
}

const oneOf = <T extends string, D>(value: string | null, from: readonly T[], otherwise: D): T | D =>
  from.find((each) => each === value) ?? otherwise;

/** Longer than any name: what is longer is cut, so that neither address nor log is filled. */
const LONGEST = 100;

export function readRequest(search: URLSearchParams): ListRequest {
  const text = (name: string): string => (search.get(name) ?? '').trim().slice(0, LONGEST);
  return {
    list: oneOf(search.get('list'), lists, 'tomorrow'),
    search: text('q'),
    tier: text('tier'),
    grade: text('grade'),
    homeroom: text('homeroom'),
    group: text('group'),
    sort: oneOf(search.get('sort'), studentSorts, ''),
    descending: search.get('down') === '1',
    why: oneOf(search.get('why'), purposes, 'outreach'),
    print: search.get('view') === 'print',
  };
}

/** Which students of the school each list is about, in the order of its headings. */
export const membersOf = {
  tomorrow: ['few_left', 'went_over', 'can_recover', 'over'],
  cannot: ['cannot_recover'],
  all: ['few_left', 'went_over', 'can_recover', 'over', 'cannot_recover', 'none'],
} as const;

/** The question to the school’s window. */
export function questionOf(asked: ListRequest): StudentQuery {
  const { list, search, tier, grade, homeroom, group, sort, descending } = asked;
  const given = (name: string, value: string): Record<string, string> => (value === '' ? {} : { [name]: value });
  return {
    ...(list === 'all' ? {} : { list: membersOf[list] }),
    ...given('search', search),
    ...given('tier', tier),
    ...given('grade', grade),
    ...given('homeroom', homeroom),
    ...given('group', group),
    sort: sort === '' ? (list === 'all' ? 'name' : 'left') : sort,
    descending,
  };
}

/** The address of the same list with something changed; what is as it would be anyway is left out. */
export function addressOf(asked: ListRequest, change: Partial<ListRequest> = {}): string {
  const wanted = { ...asked, ...change };
  const parts = new URLSearchParams();
  const put = (name: string, value: string, usual = ''): void => {
    if (value !== usual) parts.set(name, value);
  };
  put('list', wanted.list, 'tomorrow');
  put('q', wanted.search);
  put('tier', wanted.tier);
  put('grade', wanted.grade);
  put('homeroom', wanted.homeroom);
  put('group', wanted.group);
  put('sort', wanted.sort);
  put('down', wanted.descending ? '1' : '');
  put('why', wanted.why, 'outreach');
  put('view', wanted.print ? 'print' : '');
  const text = parts.toString();
  return text === '' ? '?' : `?${text}`;
}
