import { spanAt } from '../text/source.ts'
import type { Draft } from './draft.ts'
import type { PeopleOfSource } from './people-of-source.ts'
import { bodyHead } from './words.ts'

const following = new RegExp(
  `(?:following|suivants?|siguientes?)\\s(?:\\p{L}+\\s)?(?:officials?|officers?|experts?|fonctionnaires|funcionari[oa]s|staff(?:\\smembers)?)\\s(?:from|of|at|du|de\\sla|del)\\s(?:the\\s)?(${bodyHead}\\b[^:;()]*?)(?=\\s(?:will|shall|to|as|has|have|participer|prendr|participar|asistir)|\\s?[:;(]|$)`,
  'u',
)

/** "The following officials from the Ministry of Health": the body of all who have a position and none of their own. */
export function withCommonBody(people: readonly Draft[], bySource: readonly PeopleOfSource[]): void {
  for (const { source, blocks } of bySource)
    for (const { start, flow } of blocks) {
      const match = following.exec(flow)
      if (!match?.[1]) continue
      const at = start + match.index + match[0].indexOf(match[1])
      for (const person of people)
        if (person.title && !person.organisation && person.name.source === source && person.name.start > at)
          person.organisation = spanAt(source, at, at + match[1].length)
    }
}
