export { addAgency, AddAgencyInput } from './add-agency.ts';
export { addStaff, AddStaffInput, type AddedStaff } from './add-staff.ts';
export { agencies } from './agencies.ts';
export { colleagues } from './colleagues.ts';
export { me } from './me.ts';
