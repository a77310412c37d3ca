export type PersonNameProps = {
  /** The name as the Note writes it, in its own script. */
  name: string
  /** The Latin form, where the name is in another script. */
  latin?: string | null | undefined
  honorific?: string | null | undefined
  /** Language of the name, for its pronunciation and its letters. */
  lang?: string | undefined
}

/** A person's (or a State's) name: own script first, the Latin form beside it, each isolated, never cut. */
export function PersonName({ name, latin, honorific, lang }: PersonNameProps) {
  const full = honorific ? `${honorific} ${name}` : name
  return (
    <span class="person-name">
      <bdi lang={lang}>{full}</bdi>
      {latin && latin !== name && (
        <>
          {' '}
          <bdi class="person-latin" lang="und-Latn">
            {latin}
          </bdi>
        </>
      )}
    </span>
  )
}
