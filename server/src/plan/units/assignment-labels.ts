export function assignmentLabel(_f:string):{part:'lead'|'coordinating'|'both',labelEnd:number}|null{return null}
