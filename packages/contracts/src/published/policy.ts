import { table } from '../table.ts';
import { policy as ofWarehouse } from '../warehouse/policy.ts';

// the steps between policies are the reconciliation’s own business
const { policy_key: _key, rule: _rule, toward: _toward, ...rules } = ofWarehouse.columns;

export const policy = table({
  name: 'policy',
  layer: 'published',
  grain: 'one way to count who is chronically absent, with its rules as they were in this release',
  key: ['policy_id'],
  columns: rules,
});
