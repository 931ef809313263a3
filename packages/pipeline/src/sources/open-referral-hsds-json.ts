import type { Fill } from '../source.ts';
import { supplier } from './supplier.ts';

/** Files of one kind of object: a folder of that name, or a name that begins with it and goes on with no other word. */
const filesOf = (...kinds: readonly string[]): string[] =>
  kinds.flatMap((kind) => [
    `${kind}/*.json`,
    `${kind}.json`,
    `${kind}_full*.json`,
    `${kind}[_.-][0-9]*.json`,
    `${kind}[_.-]page*.json`,
  ]);

const services = filesOf('service', 'services');
const organizations = filesOf('organization', 'organizations');

/** Objects stand alone or in a list; a page of the API has them under “contents”. */
const alone = '';
const paged = 'contents/';
const each = (under: string): Pick<Fill, 'each'> => (under === paged ? { each: 'contents' } : {});

const serviceOf = (under: string): Fill => ({
  table: 'service',
  files: services,
  ...each(under),
  given: ['service_id'],
  calledBy: [{ column: `${under}name` }, { column: `${under}program/name` }, { column: `${under}organization/name` }],
  columns: {
    service_id: { column: `${under}id` },
    name: { column: `${under}name` },
    program: { column: `${under}program/name` },
    partner_id: { column: `${under}organization/id`, or: [`${under}organization_id`] },
  },
});

const partnerOf = (files: readonly string[], under: string, of: string): Fill => ({
  table: 'partner',
  files,
  ...each(under),
  given: ['partner_id'],
  columns: {
    partner_id: { column: `${under}${of}id` },
    name: { column: `${under}${of}name` },
    kind: { column: `${under}${of}legal_status` },
  },
});

const placeOf = (files: readonly string[], list: string, place: string, partner: string): Fill => ({
  table: 'partner_location',
  files,
  each: list,
  given: ['location_id'],
  columns: {
    location_id: { column: `${place}id` },
    partner_id: { column: partner },
    name: { column: `${place}name` },
    address: {
      columns: ['address_1', 'city', 'state_province', 'postal_code'].map((part) => `${place}addresses/0/${part}`),
    },
  },
});

const organization = { id: 'O1', name: 'Harbor Library', legal_status: 'Nonprofit' };
const addresses = [{ address_1: '1 Quay Street', city: 'Harrow Bend', state_province: 'CA', postal_code: '90000' }];
const location = { id: 'L1', name: 'Main Branch', addresses };
const service = {
  id: 'S1',
  name: 'Homework Help',
  program: { id: 'P1', name: 'After Hours' },
  organization,
  service_at_locations: [{ id: 'SL1', location }],
};

/**
 * The same directory as HSDS 3 gives it in JSON: services with their organisation and places, organisations with their services and
 * places, alone, in a list, or as pages of an API. Places are taken from objects alone or in a list.
 */
export const openReferralHsdsJson = supplier({
  name: 'open_referral_hsds_json',
  says: 'Open Referral HSDS 3 as JSON: services and organizations, in files that begin with those words.',
  format: { kind: 'json', encoding: 'auto' },
  // a partner is told by its own file and by each of its services; the latest word holds
  load: 'upsert',
  fills: [
    serviceOf(alone),
    serviceOf(paged),
    {
      table: 'service',
      files: organizations,
      each: 'services',
      given: ['service_id'],
      calledBy: [{ column: 'services/name' }, { column: 'services/program/name' }, { column: 'name' }],
      columns: {
        service_id: { column: 'services/id' },
        name: { column: 'services/name' },
        program: { column: 'services/program/name' },
        partner_id: { column: 'id' },
      },
    },
    partnerOf(organizations, alone, ''),
    partnerOf(organizations, paged, ''),
    partnerOf(services, alone, 'organization/'),
    partnerOf(services, paged, 'organization/'),
    placeOf(organizations, 'locations', 'locations/', 'id'),
    placeOf(services, 'service_at_locations', 'service_at_locations/location/', 'organization/id'),
  ],
  examples: [
    {
      says: 'a service names its programme and its organisation',
      table: 'service',
      file: 'service_full.json',
      given: JSON.stringify(service),
      expect: [{ service_id: 'S1', name: 'Homework Help', program: 'After Hours', partner_id: 'O1' }],
    },
    {
      says: 'services in a page of the API',
      table: 'service',
      file: 'services/page-1.json',
      given: JSON.stringify({ total_items: 1, page_number: 1, contents: [service] }),
      expect: [{ service_id: 'S1', name: 'Homework Help', program: 'After Hours', partner_id: 'O1' }],
    },
    {
      says: 'an organisation with its services',
      table: 'service',
      file: 'organization_full.json',
      given: JSON.stringify({ ...organization, services: [{ id: 'S1', name: 'Homework Help' }] }),
      expect: [{ service_id: 'S1', name: 'Homework Help', program: null, partner_id: 'O1' }],
    },
    {
      says: 'the organisation of a service is a partner',
      table: 'partner',
      file: 'services.json',
      given: JSON.stringify([service]),
      expect: [{ partner_id: 'O1', name: 'Harbor Library', kind: 'Nonprofit' }],
    },
    {
      says: 'where a service is given',
      table: 'partner_location',
      file: 'services.json',
      given: JSON.stringify([service]),
      expect: [
        { location_id: 'L1', partner_id: 'O1', name: 'Main Branch', address: '1 Quay Street Harrow Bend CA 90000' },
      ],
    },
  ],
});
