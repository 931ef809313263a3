import { supplier } from './supplier.ts';
import { tableFiles } from './table-files.ts';

const either = (...tables: readonly string[]): string[] => tables.flatMap(tableFiles);

/**
 * A directory of organisations, services and places (Open Referral, HSDS) as CSV: the tables of versions 1 to 3, and the layout that
 * Open211 gives its transformer, where each column’s name begins with its table’s. A directory says what there is, not who was served.
 */
export const openReferralHsds = supplier({
  name: 'open_referral_hsds',
  says: 'Open Referral HSDS as CSV: organizations, services, locations and addresses, each in a file of that name, or as Open211 names their columns.',
  format: { kind: 'csv', encoding: 'auto' },
  load: 'snapshot',
  fills: [
    {
      table: 'partner',
      files: either('organization', 'organizations'),
      mayLack: ['id', 'organization_uuid', 'name', 'organization_name', 'legal_status', 'organization_legal_status'],
      columns: {
        partner_id: { column: 'id', or: ['organization_uuid'] },
        name: { column: 'name', or: ['organization_name'] },
        kind: { column: 'legal_status', or: ['organization_legal_status'] },
      },
    },
    {
      table: 'service',
      files: either('service', 'services'),
      mayLack: [
        'id',
        'service_uuid',
        'name',
        'service_name',
        'organization_id',
        'organization_uuid',
        'organization_name',
        'service_program',
      ],
      calledBy: [
        { column: 'service_name', or: ['name'] },
        { column: 'service_program' },
        { column: 'organization_name' },
      ],
      columns: {
        service_id: { column: 'id', or: ['service_uuid'] },
        name: { column: 'name', or: ['service_name'] },
        program: { column: 'service_program' },
        partner_id: { column: 'organization_id', or: ['organization_uuid'] },
      },
    },
    {
      table: 'partner_location',
      files: either('location', 'locations'),
      mayLack: [
        'id',
        'location_uuid',
        'name',
        'location_name',
        'organization_id',
        'organization_uuid',
        'location_address',
      ],
      columns: {
        location_id: { column: 'id', or: ['location_uuid'] },
        partner_id: { column: 'organization_id', or: ['organization_uuid'] },
        name: { column: 'name', or: ['location_name'] },
        address: { column: 'location_address' },
      },
    },
    {
      table: 'partner_location',
      files: either('address', 'addresses', 'physical_address', 'physical_addresses'),
      columns: {
        location_id: { column: 'location_id' },
        address: { columns: ['address_1', 'city', 'state_province', 'postal_code'] },
      },
    },
  ],
  examples: [
    {
      says: 'an organisation is a partner',
      table: 'partner',
      file: 'organizations.csv',
      given: 'id,name,description,legal_status\nO1,Harbor Library,Books,Nonprofit\n',
      expect: [{ partner_id: 'O1', name: 'Harbor Library', kind: 'Nonprofit' }],
    },
    {
      says: 'as Open211 names its columns',
      table: 'service',
      file: 'services.csv',
      given:
        'service_uuid,organization_name,organization_uuid,service_name,service_description,service_program,,\nS1,Harbor Library,O1,Homework Help,After school,,,\n',
      expect: [{ service_id: 'S1', name: 'Homework Help', program: null, partner_id: 'O1' }],
    },
    {
      says: 'a place of a partner; the address stands in a file of its own since version 1',
      table: 'partner_location',
      file: 'locations.csv',
      given: 'id,organization_id,name\nL1,O1,Main Branch\n',
      expect: [{ location_id: 'L1', partner_id: 'O1', name: 'Main Branch', address: null }],
    },
    {
      says: 'its address',
      table: 'partner_location',
      file: 'addresses.csv',
      given:
        'id,location_id,address_1,city,state_province,postal_code,country\nA1,L1,1 Quay Street,Harrow Bend,CA,90000,US\n',
      expect: [{ location_id: 'L1', address: '1 Quay Street Harrow Bend CA 90000' }],
    },
  ],
});
