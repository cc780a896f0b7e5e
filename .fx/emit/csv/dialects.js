import { guardFormula } from './guardFormula.js';
/** `rfc4180` for programs: every string as it is; `excel` for people who open the file by a double click. */
export const dialects = [
    { name: 'rfc4180', bom: false, writeText: (text) => text },
    { name: 'excel', bom: true, writeText: guardFormula },
];
