import type { Block } from '../text/blocks.ts'
import { folded } from '../text/script.ts'
import type { Mention } from './mentions.ts'
import { sentencesOf } from './sentences.ts'
import { isAside } from './zones.ts'

const goes =
  /\breplac(?:e|es|ed|ing|ement of)\b|in (?:place|lieu|stead) of|instead of|substitut|withdraw|no longer|unable to|will not (?:be able|attend|participate|travel|take)|cannot (?:attend|travel|participate)|remov(?:e|ed)|prevented from|empeche(?:e)? de|impedid[oa]|(?:to|must|has|had) (?:\S+ )?(?:cancel|withdraw)|\bdelet(?:e|ed)\b|taken? off|drop(?:s|ped)? out|supprim|radi(?:er|ee?)\b|eliminar|cancelar|حذف|الغاء|исключ|en remplacement d|remplac|au lieu d|a la place d|ne (?:pourra|sera|participera)|retir|annul|en lugar d|en sustituc|en reemplazo|reemplaz|sustitu|no (?:podra|asistira|participara)|dar de baja|em substituic|substitu|بدلا من|بدلا عن|عوضا عن|محل|استبدال|يتعذر|لن يتمكن|سحب|اعتذار|вместо|замен|не сможет|отзыва/

/** Somebody who is only thought of, in a question or before anything is decided. */
const thoughtOf =
  /thinking of|(?:is|are) considering|may (?:wish to )?nominate|might (?:nominate|be|attend|come)|envisag|intends? to (?:nominate|propose)|nothing is (?:yet )?decided|not yet (?:been )?(?:designated|nominated|appointed|confirmed)|aun no ha sido|pas encore (?:ete )?(?:designe|nomme|confirme)|ainda nao foi|لم يتم بعد|еще не (?:назначен|утвержден)|not (?:yet )?been decided|tentatively|pensamos en|considerando (?:a|la)|pensons a|pense a|pensando em|نفكر|рассматрива/

/** What becomes of somebody whom a sentence names. */
export function fateOf(block: Block, mention: Mention, all: readonly Mention[]): 'comes' | 'goes' | 'aside' {
  const at = mention.start - block.start
  const sentence = sentencesOf(block.flow).find(({ start, end }) => at >= start && at < end)
  const text = block.flow.slice(sentence?.start ?? 0, sentence?.end ?? block.flow.length)
  if (!mention.leads && isAside(text, text.slice(0, at - (sentence?.start ?? 0)))) return 'aside'
  const plain = folded(text)
  if (thoughtOf.test(plain)) return 'aside'
  const verb = goes.exec(plain)
  if (!verb) return 'comes'
  const inSentence = all.filter(
    (each) =>
      each.start - block.start >= (sentence?.start ?? 0) && each.start - block.start < (sentence?.end ?? 0),
  )
  return inSentence.length === 1
    ? loneFate(plain, text, mention, block.start + (sentence?.start ?? 0))
    : pairFate(text, mention, inSentence, block.start + (sentence?.start ?? 0))
}

/** One name in a sentence of leaving: who comes "in place of" somebody told elsewhere, or who leaves. */
function loneFate(plain: string, text: string, mention: Mention, start: number): 'comes' | 'goes' {
  const before = folded(text.slice(0, mention.start - start))
  if (
    /(?:by|par|por|ب|به|:)\s*$/.test(before) ||
    /will (?:be )?replace|takes the place|remplacera|sustituira|reemplazara/.test(plain.slice(before.length))
  )
    return 'comes'
  return 'goes'
}

/** Two names in a sentence of replacing: which one leaves is told by the words around them. */
function pairFate(text: string, mention: Mention, all: readonly Mention[], start: number): 'comes' | 'goes' {
  const first = all[0]
  if (!first) return 'comes'
  const toFirst = folded(text.slice(0, first.start - start))
  const second = all[1]
  const between = second ? folded(text.slice(first.name.end - start, second.start - start)) : ''
  const secondGoes =
    /in (?:place|lieu|stead) of|instead of|(?:will |to )?replac(?:e|es|ing)\b(?! by)|replacement (?:of|for)|en remplacement d|au lieu d|a la place d|remplacera?\b|en lugar d|en sustituc|en reemplazo|(?:sustituye|sustituira|reemplazara?|reemplaza) a|em substituic|بدلا من|بدلا عن|عوضا عن|محل|خلفا|вместо|substitutes?(?: for)?\s*$/.test(
      between,
    )
  const firstGoes =
    /replace(?:d|ment)?\b|substitut|withdraw|instead of|in place of|remov|en remplacement d|en lugar d|en sustitucion|بدلا من|вместо|замен|remplacer|remplace|sustituir|reemplazar|retir|استبدال|سحب/.test(
      toFirst,
    ) ||
    /(?:is|be|will be|has been|to be) (?:hereby )?replaced|sera remplace|est remplace|sera sustituid|sera reemplazad|(?:no longer|unable|cannot|will not)|ne pourra|no podra|withdr|to be replaced|заменя|يتعذر/.test(
      between,
    )
  if (secondGoes && !firstGoes) return mention === second ? 'goes' : 'comes'
  return mention === first ? 'goes' : 'comes'
}
