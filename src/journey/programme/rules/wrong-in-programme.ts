import {
  type DefinitionValues,
  siteLanguages,
  type Words,
} from '../../../conference/definition/definition.ts'
import type { ProgrammeFile } from '../queries/programme.ts'

type Wrong = { path: (string | number)[]; expected: string; found: string }

const untitled = ['welcome', 'break', 'lunch', 'reception']

/** What no single value of a programme can be wrong about: order of times, doubles, languages, what is called final. */
export function wrongInProgramme(programme: ProgrammeFile, definition: DefinitionValues): Wrong[] {
  const seen = new Set<string>()
  return programme.sessions.flatMap((session, index) => {
    const at = (...path: string[]) => ['sessions', index, ...path]
    const wrong: Wrong[] = [...wordsMissing(session, at, definition)]
    const say = (key: string, expected: string, found: string) =>
      wrong.push({ path: at(key), expected, found: `‘${found}’` })

    if (seen.has(session.id)) say('id', 'a handle that no other session has', session.id)
    seen.add(session.id)
    if (session.ends <= session.starts) say('ends', `a time after ${session.starts}`, session.ends)
    if (session.ends.slice(0, 10) !== session.starts.slice(0, 10))
      say('ends', 'a time of the same day', session.ends)
    if (!session.title && !untitled.includes(session.kind))
      say('kind', 'the key ‘title’ beside it', session.kind)
    if (session.standing !== 'proposed' && session.sources.length === 0)
      say('standing', 'the key ‘sources’ beside it, or ‘proposed’', session.standing)
    if (programme.state === 'final' && (session.standing !== 'confirmed' || !session.timeConfirmed))
      say('standing', '‘confirmed’ with ‘timeConfirmed: true’ in a final programme', session.standing)
    return wrong
  })
}

function wordsMissing(
  session: ProgrammeFile['sessions'][number],
  at: (...path: string[]) => (string | number)[],
  definition: DefinitionValues,
): Wrong[] {
  const named: [string, Words | undefined][] = [
    ['title', session.title],
    ['about', session.about],
    ['room', session.room],
    ...session.roles.flatMap(({ office, person }): [string, Words | undefined][] => [
      ['roles', office],
      ['roles', person],
    ]),
  ]
  return named.flatMap(([key, words]) =>
    siteLanguages(definition)
      .filter((language) => words && !words[language])
      .map((language) => ({
        path: at(key),
        expected: `a text in ‘${language}’, a language of the site`,
        found: 'nothing',
      })),
  )
}
