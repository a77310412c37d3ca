/** Ends of sentences in a text, without being taken in by abbreviations and initials. Offsets into the text. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = []
  let start = 0
  for (const match of text.matchAll(/[.؟?!。]["”»)]?(?=\s+["“«(]?[\p{Lu}\p{Lo}])|\n+|[;؛](?=\s)/gu)) {
    const end = match.index + match[0].length
    if (match[0].startsWith('.') && abbreviation.test(text.slice(start, match.index + 1))) continue
    out.push({ start, end })
    start = end
  }
  if (start < text.length) out.push({ start, end: text.length })
  return out
}

const abbreviation =
  /(?:(?:^|[\s(.])(?:\p{Lu}|Crnl|Tcrnl|Crel|Amb|Econ|Eco|Mgs|Mgter|Abog|Cdr|Cmdr|Cap|Sgt|Pr|Ph|Msgr|Mgr|Drs|Sres|Sras|Emb|Sec|Ltd|Inc|Dpto|Depto|Av|Nro|Núm|Mr|Mrs|Ms|Mx|Dr|Dra|Sr|Sra|Srta|Prof|Hon|Gen|Col|Lt|Maj|Brig|Capt|Ing|Lic|Eng|Engr|Rev|Sen|Mme|Mlle|M|MM|No|Nos|Ref|St|Ste|art|vs|approx|Tel|etc|cf|p|pp|H\.E|S\.E|Atty|Mag|Abg|Arq|Gral|Cnel|Cap|Messrs|د|أ|م|г|ул)\.|\b\p{L}\.\p{L}\.)$/u
