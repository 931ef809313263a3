/** What a list of students can be put in order by; the window knows the same words. */
export const sorts = [
  'name',
  'grade',
  'homeroom',
  'absent',
  'share',
  'left',
  'tier',
  'streak',
  'last_absence',
  'recent',
  'language',
  'support',
] as const;
export const lists = ['tomorrow', 'cannot', 'all'] as const;
/** Whether support is on record. */
export const supports = ['none', 'some'] as const;
export const purposes = ['outreach', 'meeting', 'family', 'records'] as const;

/** What a visitor asks of the list: all of it stands in the address, so that it works without script. */
export interface ListRequest {
  readonly list: (typeof lists)[number];
  readonly search: string;
  readonly tier: string;
  readonly grade: string;
  readonly homeroom: string;
  readonly group: string;
  readonly support: (typeof supports)[number] | '';
  readonly sort: (typeof sorts)[number] | '';
  readonly descending: boolean;
  /** Why the visitor looks; it goes into the log. */
  readonly why: (typeof purposes)[number];
  readonly print: boolean;
}

/** Which students each list is about, in the order of its headings. */
export const membersOf = {
  tomorrow: ['few_left', 'went_over', 'can_recover', 'over'],
  cannot: ['cannot_recover'],
  all: ['few_left', 'went_over', 'can_recover', 'over', 'cannot_recover', 'none'],
} as const;

const oneOf = <T extends string, D>(value: string | null, from: readonly T[], otherwise: D): T | D =>
  from.find((each) => each === value) ?? otherwise;

/** Longer than any name: what is longer is cut, so that neither address nor log is filled. */
const LONGEST = 100;

/** Reads an address; what is not one of the words it may be is as if it were not there. */
export function readRequest(search: URLSearchParams): ListRequest {
  const text = (name: string): string => (search.get(name) ?? '').trim().slice(0, LONGEST);
  return {
    list: oneOf(search.get('list'), lists, 'tomorrow'),
    search: text('q'),
    tier: text('tier'),
    grade: text('grade'),
    homeroom: text('homeroom'),
    group: text('group'),
    support: oneOf(search.get('support'), supports, ''),
    sort: oneOf(search.get('sort'), sorts, ''),
    descending: search.get('down') === '1',
    why: oneOf(search.get('why'), purposes, 'outreach'),
    print: search.get('view') === 'print',
  };
}

/** The address of a list; what is as it would be anyway is left out. */
export function addressOf(asked: ListRequest): `?${string}` {
  const parts = new URLSearchParams();
  const put = (name: string, value: string, usual = ''): void => {
    if (value !== usual) parts.set(name, value);
  };
  put('list', asked.list, 'tomorrow');
  put('q', asked.search);
  put('tier', asked.tier);
  put('grade', asked.grade);
  put('homeroom', asked.homeroom);
  put('group', asked.group);
  put('support', asked.support);
  put('sort', asked.sort);
  put('down', asked.descending ? '1' : '');
  put('why', asked.why, 'outreach');
  put('view', asked.print ? 'print' : '');
  return `?${parts.toString()}`;
}
