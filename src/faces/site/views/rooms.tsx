import { phrase } from '../../../conference/definition/definition.ts'
import { renderText } from '../../../conference/definition/render-text.ts'
import { roomLanguageName } from '../../../conference/definition/room-languages.ts'
import { Prose } from '../../../ui/prose.tsx'
import { words } from '../words.ts'
import type { SiteView } from './site-page.tsx'

/** LAN-1: the languages that are interpreted in the rooms, with what is done so that everybody can take part. */
export function Rooms(props: SiteView) {
  const { definition, language } = props
  return (
    <section aria-labelledby="rooms">
      <h2 class="ds-heading" data-size="sm" id="rooms">
        {words(language)('rooms')}
      </h2>
      <RoomLanguages {...props} />
      <Prose html={renderText(definition, language, 'accessibility').html} />
    </section>
  )
}

/** The languages one by one, with who provides them where it is not the secretariat. */
export function RoomLanguages({ definition, language }: SiteView) {
  const host = phrase(definition, definition.host.shortName, language)
  return (
    <ul class="words-list">
      {definition.languages.rooms.map((room) => {
        const name = roomLanguageName(room.code, language)
        return (
          <li key={room.code}>
            {room.through === 'host' ? words(language)('throughHost', { language: name, host }) : name}
          </li>
        )
      })}
    </ul>
  )
}
