import { table } from '../table.ts';
import { policy as ofWarehouse } from '../warehouse/policy.ts';

// its key and the steps between policies are the reconciliation’s own business
const inner = ['policy_key', 'rule', 'toward', 'counted_as'] as const;
const rules = Object.fromEntries(
  Object.entries(ofWarehouse.columns).filter(([name]) => !inner.some((one) => one === name)),
) as Omit<typeof ofWarehouse.columns, (typeof inner)[number]>;

export const policy = table({
  name: 'policy',
  layer: 'published',
  grain: 'one way to count who is chronically absent, with its rules as they were in this release',
  key: ['policy_id'],
  columns: rules,
});
