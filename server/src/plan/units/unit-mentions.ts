/** What the readers of units return: offsets are UTF-16 offsets into the passage's text, `end` is exclusive. */

/** One unit (cơ quan, đơn vị or person) as printed. */
export interface UnitMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One statement that gives one unit its part in a task. */
export interface AssignmentMention {
  /** Where the statement stands: the unit's own words, or “Chủ trì” where the heading above names the unit. */
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  readonly part: 'lead' | 'coordinating';
  readonly how: 'label' | 'phrase' | 'heading-imperative' | 'table' | 'assign';
}

/** The unit or units that a heading names. */
export interface UnitHeadingMention {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  /** True where the duty follows on the same line: “Văn phòng UBND tỉnh: Phối hợp với …”. */
  readonly runIn: boolean;
}
