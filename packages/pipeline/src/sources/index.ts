export { suppliers } from './suppliers.ts';
export { supplier, type Supplier, type SupplierExample } from './supplier.ts';
