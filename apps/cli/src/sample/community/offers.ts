/** The partners of the invented district. `mergedInto` is the partner that an earlier one became. */
export interface Partner {
  readonly partnerId: string;
  readonly name: string;
  readonly kind: string;
  readonly mergedInto?: string;
}

export const partners: readonly Partner[] = [
  { partnerId: 'P01', name: 'Lantern Mentors', kind: 'Nonprofit' },
  { partnerId: 'P02', name: 'Riverbend Health Center', kind: 'Clinic' },
  { partnerId: 'P03', name: 'Harvest Table', kind: 'Food bank' },
  { partnerId: 'P04', name: 'Brightways After School', kind: 'Nonprofit' },
  { partnerId: 'P05', name: 'Family Bridge', kind: 'Nonprofit' },
  { partnerId: 'P06', name: 'Harrow Bend Legal Aid', kind: 'Legal aid' },
  { partnerId: 'P07', name: 'Northlight Counseling', kind: 'Clinic' },
  { partnerId: 'P08', name: 'Quarry Adult School', kind: 'Public school' },
  { partnerId: 'P09', name: 'Old Mill Tutors', kind: 'Nonprofit', mergedInto: 'P04' },
  { partnerId: 'P10', name: 'Paper Bridge Foundation', kind: 'Foundation' },
];

export interface Offer {
  readonly serviceId: string;
  readonly name: string;
  /** The district’s own word; hearth.yaml translates it. */
  readonly category: string;
  readonly pillar: string;
  readonly practices: readonly string[];
  readonly tier: 'Universal' | 'Targeted' | 'Intensive';
  readonly partnerId: string;
  readonly minimumHours?: number;
  readonly plannedHours?: number;
  readonly seats?: number;
  readonly forAttendance?: true;
  readonly classroomLink?: string;
}

const supports = 'Integrated student supports';
const learning = 'Expanded learning';
const family = 'Family and community';

export const offers = {
  screening: {
    serviceId: 'S01',
    name: 'Vision and hearing screening',
    category: 'Vision',
    pillar: supports,
    practices: ['Integrated systems of support'],
    tier: 'Universal',
    partnerId: 'P02',
  },
  mentoring: {
    serviceId: 'S02',
    name: 'Lantern mentoring',
    category: 'Mentoring',
    pillar: supports,
    practices: ['Belonging, safety and care', 'Integrated systems of support'],
    tier: 'Targeted',
    partnerId: 'P01',
    minimumHours: 10,
    plannedHours: 6000,
    seats: 400,
    forAttendance: true,
  },
  tutoring: {
    serviceId: 'S03',
    name: 'Reading tutors',
    category: 'Tutoring',
    pillar: learning,
    practices: ['Expanded learning', 'Community-connected instruction'],
    tier: 'Targeted',
    partnerId: 'P09',
    minimumHours: 15,
    plannedHours: 9000,
    seats: 600,
    classroomLink: 'Grade-level reading block',
  },
  afterSchool: {
    serviceId: 'S04',
    name: 'Brightways after school',
    category: 'After school',
    pillar: learning,
    practices: ['Expanded learning'],
    tier: 'Targeted',
    partnerId: 'P04',
    plannedHours: 20000,
    seats: 900,
  },
  homeVisits: {
    serviceId: 'S05',
    name: 'Home visits',
    category: 'Home visit',
    pillar: family,
    practices: ['Student and family engagement'],
    tier: 'Intensive',
    partnerId: 'P05',
    forAttendance: true,
  },
  dental: {
    serviceId: 'S06',
    name: 'Dental van',
    category: 'Dental',
    pillar: supports,
    practices: ['Integrated systems of support'],
    tier: 'Targeted',
    partnerId: 'P02',
  },
  counselling: {
    serviceId: 'S07',
    name: 'Northlight counseling',
    category: 'Counseling',
    pillar: supports,
    practices: ['Belonging, safety and care'],
    tier: 'Intensive',
    partnerId: 'P07',
    minimumHours: 6,
  },
  legal: {
    serviceId: 'S08',
    name: 'Immigration help desk',
    category: 'Legal',
    pillar: family,
    practices: ['Student and family engagement'],
    tier: 'Targeted',
    partnerId: 'P06',
  },
  english: {
    serviceId: 'S09',
    name: 'Evening English',
    category: 'Adult education',
    pillar: family,
    practices: ['Student and family engagement', 'Shared power and voice'],
    tier: 'Targeted',
    partnerId: 'P08',
    minimumHours: 20,
    plannedHours: 3000,
  },
  parents: {
    serviceId: 'S10',
    name: 'Parent leaders',
    category: 'Parent leadership',
    pillar: 'Collaborative leadership',
    practices: ['Shared power and voice'],
    tier: 'Targeted',
    partnerId: 'P05',
  },
  pantry: {
    serviceId: 'S11',
    name: 'Saturday pantry',
    category: 'Food',
    pillar: family,
    practices: ['Integrated systems of support'],
    tier: 'Targeted',
    partnerId: 'P03',
  },
} as const satisfies Readonly<Record<string, Offer>>;

export const allOffers: readonly Offer[] = Object.values(offers);

/** What a student is given in spells of weekly sessions. */
export const programmes = [offers.tutoring, offers.afterSchool, offers.mentoring] as const;
