/**
 * Units (cơ quan, đơn vị): their names, the tasks they are given, the headings that name them.
 * Pure functions on a passage; all offsets are UTF-16 offsets into the passage's text.
 *
 * To change how “chủ trì” is read, see lead-phrases.ts; “phối hợp”, coordinating-phrases.ts; “Giao …”,
 * orders.ts; labels such as “Cơ quan chủ trì:”, role-labels.ts. The words of the field are lists in
 * unit-heads.ts, unit-names.ts and duty-words.ts.
 */
export { readAssignments } from './read-assignments.ts';
export { assignmentLabel } from './assignment-label.ts';
export { columnRole, columnRoles } from './column-role.ts';
export { sectionRole } from './section-role.ts';
export { splitUnits } from './split-units.ts';
export { readUnitHeading } from './unit-heading.ts';
export type { AssignmentMention, UnitHeadingMention, UnitMention } from './unit-mentions.ts';
