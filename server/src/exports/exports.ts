/**
 * Outlines and assignments for people who have neither the editor nor the plan: pure functions from
 * plans to files. A bundle of its own, which the command line and the server load when it is asked for.
 */
export { type AssignmentsRequest, exportAssignments } from './assignments/export-assignments.ts';
export { exportOutline, type OutlineRequest } from './outline/export-outline.ts';
export { markedOutline, withOutline, withoutOutline } from './outline/outline-marks.ts';
