/** The library's face. */
export { type AuditRequest, audit } from './audit.js';
export type { Detector } from './detectors/detector.js';
export { detectors } from './detectors/index.js';
export type { Importer } from './importers/importer.js';
export { importers } from './importers/index.js';
export type { Audit } from './model/audit.js';
export { type Report, reportSchema } from './model/report.js';
export type { Document } from './reading/document.js';
export { composeReport } from './report/compose.js';
export { reporters } from './reporters/index.js';
export type { Reporter } from './reporters/reporter.js';
