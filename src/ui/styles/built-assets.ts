import { type Assets, assetsIn } from '../../platform/http/assets.ts'
import { buildAssets } from './build-assets.ts'

let built: Assets | undefined

/** The stylesheets and fonts of this copy of the product; made at the first call where they are missing or old. */
export function builtAssets(): Assets {
  built ??= assetsIn(buildAssets())
  return built
}

/** The address of a stylesheet: `assetPath('site.css')` is `/assets/site-9F2C….css`. */
export function assetPath(name: string): string {
  return builtAssets().pathOf(name)
}
