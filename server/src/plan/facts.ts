/**
 * What a plan says, as plain data. Everything right of `plan/` (rules, features, command line)
 * reads these types and nothing else of the parser.
 *
 * All ranges are 0-based lines and UTF-16 characters. The facts of a `Plan` describe the
 * document as it is now: after an edit, ask the plan document for its facts again.
 */
import type { Range } from '../text/position.ts';

/** Which family of rules the document follows: Nghị định 30/2020 (State) or the Party's guides. */
export type Family = 'state' | 'party';

/** A piece of the document with its words: white space folded to one space, Markdown marks left out, NFC. */
export interface Words {
  readonly text: string;
  readonly range: Range;
}

/** The letterhead (phần đầu văn bản). A value that is not stated, or left blank, is null. */
export interface Letterhead {
  readonly range: Range | null;
  /** `11165/KH-UBND`, as printed but without spaces; `/KH-UBND` when the number is still blank. */
  readonly number: Words | null;
  /** Place of issue (địa danh): `Đắk Lắk`. */
  readonly place: Words | null;
  /** The words of the date of issue, also when day or month is still blank. */
  readonly dateWords: Words | null;
  /** Date of issue as `YYYY-MM-DD`; null when any part is blank or impossible. */
  readonly date: string | null;
  readonly parentBody: Words | null;
  readonly issuer: Words | null;
  /** CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, or ĐẢNG CỘNG SẢN VIỆT NAM. */
  readonly nationalName: Words | null;
}

/** The type and subject of the document (tên loại và trích yếu). */
export interface Title {
  /** `KẾ HOẠCH` as printed. */
  readonly kind: Words;
  readonly subject: Words | null;
  readonly range: Range;
}

/** The legal basis (căn cứ ban hành): the paragraphs between the title and the first section. */
export interface LegalBasis {
  readonly range: Range;
  readonly items: readonly Words[];
}

/** What a section is about, by the synonyms of its heading. */
export type SectionRole =
  | 'situation' // thực trạng, kết quả đạt được, tồn tại
  | 'purpose' // MỤC ĐÍCH, YÊU CẦU (also one of both)
  | 'objectives' // MỤC TIÊU, CHỈ TIÊU
  | 'tasks' // NỘI DUNG, NHIỆM VỤ, GIẢI PHÁP …
  | 'funding' // KINH PHÍ
  | 'implementation' // TỔ CHỨC THỰC HIỆN, PHÂN CÔNG NHIỆM VỤ
  | 'leads' // “Cơ quan chủ trì” as a heading
  | 'coordination' // “Cơ quan phối hợp” as a heading
  | 'deadline' // “Thời gian thực hiện” as a heading
  | 'other';

export type OutlineKind =
  | 'section' // a heading or numbered block
  | 'task' // a numbered block that is itself a task
  | 'unit' // a heading that names the unit whose duties follow
  | 'appendix' // PHỤ LỤC
  | 'row'; // a numbered row of a table or appendix

/** One block with a label of its own, or an unlabelled heading (label ""). */
export interface OutlineNode {
  readonly kind: OutlineKind;
  readonly role: SectionRole;
  /** `I`, `1.1`, `a`, `Điều 1`, `PHỤ LỤC I` – without the trailing dot or bracket. */
  readonly label: string;
  readonly title: string;
  /** From the label to the end of the last line that belongs to it, children included. */
  readonly range: Range;
  /** The label and title on the first line. */
  readonly selectionRange: Range;
  readonly children: readonly OutlineNode[];
  readonly parent: OutlineNode | null;
}

/** One mention of a directive (viện dẫn). */
export interface Citation extends Words {
  /** The canonical symbol the author means: `57-KL/TW`; a law by name: `Luật Báo chí 2016`. */
  readonly id: string;
  /** The number and symbol, or a law's name, as printed; may run over a line break. */
  readonly text: string;
  readonly range: Range;
  /** The whole citation: type word, “số”, symbol, date, issuer (not the subject). */
  readonly fullRange: Range;
  /** `Nghị định`, `Kết luận` …; null when neither the type word nor the symbol tells. */
  readonly type: string | null;
  /** `YYYY-MM-DD` where the mention states the date. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** True for the type word's plain mention of this very document in title, “Kèm theo …”. */
  readonly own: boolean;
}

/** One directive (văn bản được viện dẫn), from its fullest mention. */
export interface Directive {
  readonly id: string;
  readonly type: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** The first, full mention (lần viện dẫn đầu tiên); the first mention where none is full. */
  readonly defining: Citation;
  readonly citations: readonly Citation[];
}

/** How a unit was given its part in a task. */
export type AssignmentHow = 'label' | 'phrase' | 'heading-imperative' | 'table' | 'assign';

/** One statement that makes one unit the lead (chủ trì) or a coordinating unit (phối hợp). */
export interface Assignment {
  readonly unit: string;
  readonly range: Range;
  readonly how: AssignmentHow;
  /** The outline node whose own text holds the statement, null outside every node. */
  readonly node: OutlineNode | null;
}

/** A heading that names the unit or units whose duties follow. */
export interface UnitHeading extends Words {
  readonly node: OutlineNode | null;
}

export type DeadlineKind =
  | 'date'
  | 'month'
  | 'quarter'
  | 'year'
  | 'period'
  | 'recurring'
  | 'ongoing'
  | 'relative';

/** One time bound of a task, duty or report. `start` and `end` are `YYYY-MM-DD` where they follow from the text. */
export interface Deadline extends Words {
  readonly kind: DeadlineKind;
  readonly start: string | null;
  readonly end: string | null;
  readonly node: OutlineNode | null;
}

/** A piece of work that the plan orders (nhiệm vụ). */
export interface Task {
  readonly label: string;
  readonly text: string;
  readonly range: Range;
  /** The label and first words, on one line: where a finding about the task is anchored. */
  readonly selectionRange: Range;
  readonly node: OutlineNode | null;
  /** Own values first; `inheritedLeads` and `inheritedDeadlines` tell whether they come from elsewhere (heading, sibling heading, column, section, period). */
  readonly leadUnits: readonly Assignment[];
  readonly coordinatingUnits: readonly Assignment[];
  readonly deadlines: readonly Deadline[];
  readonly inheritedLeads: boolean;
  readonly inheritedDeadlines: boolean;
}

/** One reporting duty (chế độ báo cáo). */
export interface Report {
  readonly range: Range;
  readonly to: string | null;
  readonly when: string | null;
  readonly node: OutlineNode | null;
}

export interface Recipient {
  readonly name: string;
  /** `để b/c`, without the brackets. */
  readonly note: string | null;
  /** The “Lưu: VT, …” line; its name is the whole text after “Lưu:”. */
  readonly archive: boolean;
  readonly range: Range;
}

/** The recipients block (nơi nhận). */
export interface Recipients {
  /** From “Nơi nhận” to the end of the last item. */
  readonly range: Range;
  readonly labelRange: Range;
  readonly items: readonly Recipient[];
}

/** The signature block (phần ký). */
export interface Signature {
  readonly range: Range;
  /** `TM. ỦY BAN NHÂN DÂN`. */
  readonly authority: string | null;
  /** `KT. CHỦ TỊCH PHÓ CHỦ TỊCH`. */
  readonly post: string | null;
  readonly signer: string | null;
}

/** Whether the text is a plan, and why: shown to the user in the status item. */
export interface Recognition {
  readonly isPlan: boolean;
  readonly reason:
    | 'title-and-sections'
    | 'own-number'
    | 'title-only'
    | 'sections-only'
    | 'no-title'
    | 'empty';
}

/** Where in the document a phrase points to another place of the same document (“Mục II”, “Phụ lục 1”, “Kế hoạch này”). */
export interface InnerReference extends Words {
  readonly target: Range;
}

/**
 * A run of lines that is read as one: the front matter, a top-level section with all under it, the
 * recipients with the signature. It stays the same object while no edit touches it, only its
 * positions move; so what is computed from a part alone can be kept in its `memory`.
 */
export interface PlanPart {
  /** 0-based. */
  readonly firstLine: number;
  readonly lineCount: number;
  readonly outline: readonly OutlineNode[];
  /** Citations, settled by the whole document; when they are settled anew, `Plan.citationsVersion` grows. */
  readonly citations: readonly Citation[];
  readonly leadUnits: readonly Assignment[];
  readonly coordinatingUnits: readonly Assignment[];
  readonly unitHeadings: readonly UnitHeading[];
  readonly deadlines: readonly Deadline[];
  readonly tasks: readonly Task[];
  readonly reports: readonly Report[];
  readonly recipients: Recipients | null;
  readonly signature: Signature | null;
  readonly memory: Map<unknown, unknown>;
}

/**
 * Some dozens of parts in a row. It stays the same object while all its parts do, so that what is
 * summed up over a document can be kept by stretches, and a keystroke in a book costs one of them.
 */
export interface PlanStretch<Part extends PlanPart = PlanPart> {
  readonly parts: readonly Part[];
  readonly memory: Map<unknown, unknown>;
}

/** All facts of one document, in reading order. */
export interface Plan {
  readonly family: Family;
  readonly recognition: Recognition;
  /** True where the plan is carried by a decision that stands in the same file, or says “kèm theo Quyết định …”. */
  readonly attachedToDecision: boolean;
  readonly letterhead: Letterhead;
  readonly title: Title | null;
  readonly legalBasis: LegalBasis | null;
  readonly outline: readonly OutlineNode[];
  readonly citations: readonly Citation[];
  readonly directives: readonly Directive[];
  readonly leadUnits: readonly Assignment[];
  readonly coordinatingUnits: readonly Assignment[];
  readonly unitHeadings: readonly UnitHeading[];
  readonly deadlines: readonly Deadline[];
  readonly tasks: readonly Task[];
  readonly reports: readonly Report[];
  readonly recipients: Recipients | null;
  readonly signature: Signature | null;
  readonly innerReferences: readonly InnerReference[];
  /** The document in parts, in order: for work that should follow the change, not the document. */
  readonly parts: readonly PlanPart[];
  /** The same parts, in stretches. */
  readonly stretches: readonly PlanStretch[];
  /** Grows whenever an edit changes what citations outside the edited parts stand for. */
  readonly citationsVersion: number;
}
