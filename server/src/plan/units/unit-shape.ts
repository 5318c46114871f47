/** One unit while it is read, and what the words after it are judged by. */
export interface UnitShape {
  /** Tokens of the unit: first, last (inclusive), and the token after all that was read. */
  readonly first: number;
  last: number;
  next: number;
  /** The first head word: `sở`, `ủy ban nhân dân`; empty for a person or an unknown name. */
  head: string;
  /** The head read last: in “Văn phòng HĐND” it is `hđnd`. */
  lastHead: string;
  /** Opened by “các”, “một số” … */
  isGroup: boolean;
  /** Only common nouns so far: “các sở, ban, ngành”, “Bộ, ngành, địa phương”. */
  isBare: boolean;
  /** Only a post so far: “Chủ tịch, Phó Chủ tịch”. */
  isPostOnly: boolean;
  isPerson: boolean;
  /** Holds a level or place list: “UBND các huyện, thị xã, thành phố”. */
  hasLevel: boolean;
  /** “các” stands inside the name: “UBND các huyện”, which “các thị xã” may go on with. */
  hasInnerGroup: boolean;
  /** A body whose name is made of fields, which may go on after a comma: “Sở Văn hóa, Thể thao …”. */
  takesFields: boolean;
  /** A whole name from the closed list of departments was read: “Sở Tài chính”. */
  isDepartment: boolean;
  /** A kind of body that may carry a number: “Ban Chỉ đạo quốc gia 35”, “Tổ 2”. */
  isNumbered: boolean;
  /** The name is complete: only a place or a tail such as “có liên quan” may follow. */
  isComplete: boolean;
}

/** A unit of which nothing is read yet; it starts at token `at`. */
export function newShape(at: number): UnitShape {
  return {
    first: at,
    last: at - 1,
    next: at,
    head: '',
    lastHead: '',
    isGroup: false,
    isBare: true,
    isPostOnly: false,
    isPerson: false,
    hasLevel: false,
    hasInnerGroup: false,
    takesFields: false,
    isDepartment: false,
    isNumbered: false,
    isComplete: false,
  };
}

/** Adds the next `length` tokens to the unit. */
export function take(shape: UnitShape, length: number): true {
  shape.next += length;
  shape.last = shape.next - 1;
  return true;
}
