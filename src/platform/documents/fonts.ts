import { readFileSync } from 'node:fs'
import { rootPath } from '../root.ts'

/** The faces that documents are set in: Latin, Greek and Cyrillic; Arabic; Khmer. Others come out garbled when read aloud. */
const faces = [
  'noto-sans/400Regular/NotoSans_400Regular',
  'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic',
  'noto-sans/700Bold/NotoSans_700Bold',
  'amiri/400Regular/Amiri_400Regular',
  'amiri/700Bold/Amiri_700Bold',
  'battambang/400Regular/Battambang_400Regular',
  'battambang/700Bold/Battambang_700Bold',
]

/** The bytes of each face. */
export function fonts(): Buffer[] {
  return faces.map((face) => readFileSync(rootPath('node_modules', '@expo-google-fonts', `${face}.ttf`)))
}
