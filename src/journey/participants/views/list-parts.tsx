import type { Language } from '../../../platform/i18n/language.ts'
import { directionOf } from '../../../platform/i18n/language.ts'
import { Pagination } from '../../../ui/pagination.tsx'
import { words as listWords } from '../documents/words.ts'
import { entryPath } from '../paths.ts'
import { inOrder, type ListPart, nameOf } from '../rules/in-order.ts'
import type { ListContent, ListPerson } from '../rules/list.ts'
import { words } from '../words.ts'

export type ListPartsProps = {
  /** The language of the desk. */
  language: Language
  content: Pick<ListContent, 'delegations'>
  /** The language of the List: its words, its order. */
  list: Language
  page: number
  pageHref: (page: number) => string
  /** May the reader correct entries? Not in an edition. */
  corrects?: boolean | undefined
}

const delegationsOnAPage = 60

/** The List on a page of the desk: by category, delegation by delegation, as the files have it. */
export function ListParts(props: ListPartsProps) {
  const { language, content, list, pageHref } = props
  const pages = Math.max(1, Math.ceil(content.delegations.length / delegationsOnAPage))
  const page = Math.min(props.page, pages)
  const parts = onPage(inOrder(content.delegations, list), page)
  return (
    <>
      <div class="list-parts" lang={list} dir={directionOf(list)}>
        {parts.map(({ category, delegations }) => (
          <section key={category} aria-labelledby={`category-${category}`}>
            <h3 class="ds-heading" data-size="xs" id={`category-${category}`}>
              {listWords(list)(`category.${category}`)}
            </h3>
            {delegations.map((delegation) => (
              <section
                key={delegation.id}
                class="list-delegation"
                aria-labelledby={`delegation-${delegation.id}`}
              >
                <h4 class="ds-heading" data-size="2xs" id={`delegation-${delegation.id}`}>
                  {nameOf(delegation, list)}
                </h4>
                <ul>
                  {delegation.people.map((person) => (
                    <Entry key={person.id} {...props} person={person} />
                  ))}
                </ul>
              </section>
            ))}
          </section>
        ))}
      </div>
      <Pagination language={language} page={page} pages={pages} href={pageHref} />
    </>
  )
}

function Entry({ language, list, person, corrects }: ListPartsProps & { person: ListPerson }) {
  const { id, name, title, organisation, isHead } = person
  const say = words(language)
  const lines = [isHead && listWords(list)('head'), title, organisation].filter(Boolean)
  return (
    <li>
      <bdi>
        <strong>{name}</strong>
      </bdi>
      {corrects && (
        <a class="ds-link" href={entryPath(id)} lang={language}>
          {say('correct')}
          <span class="ds-sr-only"> {say('correctAbout', { name })}</span>
        </a>
      )}
      {lines.map((line) => (
        <span key={line}>
          <br />
          <bdi>{line}</bdi>
        </span>
      ))}
    </li>
  )
}

/** The delegations of a page; headings go along. */
function onPage(parts: readonly ListPart[], page: number): ListPart[] {
  const from = (page - 1) * delegationsOnAPage
  let seen = 0
  return parts.flatMap(({ category, delegations }) => {
    const within = delegations.slice(Math.max(0, from - seen), Math.max(0, from + delegationsOnAPage - seen))
    seen += delegations.length
    return within.length > 0 ? [{ category, delegations: within }] : []
  })
}
