export { grouped } from '../../facts/grouped.js';
