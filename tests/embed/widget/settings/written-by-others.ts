/** An attribute that another tool puts on a script tag, or has owners put there. */
interface Foreign {
  readonly name: string;
  readonly tool: string;
  /** Where its makers document it. Without one: seen in its own code or in tags that it has written, in public repositories. */
  readonly source?: string;
}

/**
 * Left out, for none was found: attributes of W3 Total Cache, SG Optimizer, Axeptio, Tarteaucitron and Quantcast. Left out on purpose:
 * `data-name` of Klaro, for an owner who writes that may mean `clinic`, and has to hear that it is another name.
 */
export const WRITTEN_BY_OTHERS: readonly Foreign[] = [
  // Optimisers
  { name: 'data-wp-strategy', tool: 'WordPress' },
  { name: 'data-wp-fetchpriority', tool: 'WordPress' },
  {
    name: 'data-cfasync',
    tool: 'Cloudflare Rocket Loader',
    source: 'developers.cloudflare.com/speed/optimization/content/rocket-loader/ignore-javascripts',
  },
  { name: 'data-cf-settings', tool: 'Cloudflare Rocket Loader' },
  { name: 'data-rocket-type', tool: 'WP Rocket' },
  { name: 'data-rocket-src', tool: 'WP Rocket' },
  { name: 'data-minify', tool: 'WP Rocket' },
  { name: 'data-nowprocket', tool: 'WP Rocket' },
  { name: 'data-noptimize', tool: 'Autoptimize' },
  { name: 'data-no-optimize', tool: 'LiteSpeed Cache' },
  { name: 'data-no-defer', tool: 'LiteSpeed Cache' },
  { name: 'data-optimized', tool: 'LiteSpeed Cache' },
  { name: 'data-i', tool: 'LiteSpeed Cache' },
  { name: 'data-src', tool: 'LiteSpeed Cache' },
  { name: 'data-no-delay-js', tool: 'WP-Optimize' },
  { name: 'data-pmdelayedscript', tool: 'Perfmatters' },
  { name: 'data-perfmatters-type', tool: 'Perfmatters' },
  { name: 'data-type', tool: 'Flying Scripts' },
  { name: 'data-jetpack-boost', tool: 'Jetpack Boost' },
  { name: 'data-nitro-exclude', tool: 'NitroPack' },
  { name: 'data-pagespeed-no-defer', tool: 'PageSpeed module', source: 'modpagespeed.com/doc/filter-js-defer' },
  { name: 'data-pagespeed-orig-type', tool: 'PageSpeed module', source: 'modpagespeed.com/doc/filter-js-defer' },
  { name: 'data-wpmeteor-nooptimize', tool: 'WP Meteor' },
  { name: 'data-wpmeteor-type', tool: 'WP Meteor' },
  { name: 'data-wphb-type', tool: 'Hummingbird' },
  { name: 'data-wpfc-render', tool: 'WP Fastest Cache' },
  { name: 'data-gtmsrc', tool: 'Google Tag Manager' },
  // Consent
  { name: 'data-cookieconsent', tool: 'Cookiebot', source: 'support.cookiebot.com/hc/en-us/articles/4405978132242-Manual-Markup-Guide' },
  { name: 'data-cookieyes', tool: 'CookieYes' },
  { name: 'data-category', tool: 'Complianz' },
  { name: 'data-service', tool: 'Complianz' },
  { name: 'data-cmplz-src', tool: 'Complianz' },
  { name: 'data-borlabs-cookie-script-blocker-id', tool: 'Borlabs Cookie' },
  { name: 'data-usercentrics', tool: 'Usercentrics' },
  { name: 'data-ot-ignore', tool: 'OneTrust' },
  { name: 'data-iub-purposes', tool: 'Iubenda' },
  { name: 'data-suppressedsrc', tool: 'Iubenda' },
  { name: 'data-src', tool: 'Klaro' },
  { name: 'data-type', tool: 'Klaro' },
  { name: 'data-category', tool: 'CookieConsent', source: 'cookieconsent.orestbida.com/advanced/manage-scripts.html' },
  { name: 'data-service', tool: 'CookieConsent', source: 'cookieconsent.orestbida.com/advanced/manage-scripts.html' },
  { name: 'data-vendor', tool: 'Didomi', source: 'developers.didomi.io/cmp/web-sdk/third-parties/tags-management/no-tag-manager' },
  { name: 'data-vendor-raw', tool: 'Didomi', source: 'developers.didomi.io/cmp/web-sdk/third-parties/tags-management/no-tag-manager' },
  { name: 'data-purposes', tool: 'Didomi' },
  { name: 'data-osano', tool: 'Osano' },
  { name: 'data-categories', tool: 'Termly' },
  { name: 'data-cookiefirst-category', tool: 'CookieFirst' },
  { name: 'data-cmp-vendor', tool: 'consentmanager' },
  { name: 'data-cmp-src', tool: 'consentmanager' },
  // Frameworks
  { name: 'data-nscript', tool: 'Next.js' },
  { name: 'data-hid', tool: 'Nuxt', source: 'v2.nuxt.com/docs/2.x/components-glossary/pages-head' },
  { name: 'data-n-head', tool: 'Nuxt' },
  { name: 'data-n-head-ssr', tool: 'Nuxt' },
  { name: 'data-astro-rerun', tool: 'Astro', source: 'docs.astro.build/en/guides/view-transitions' },
  { name: 'data-turbo-track', tool: 'Turbo', source: 'turbo.hotwired.dev/reference/attributes' },
  { name: 'data-turbo-permanent', tool: 'Turbo', source: 'turbo.hotwired.dev/reference/attributes' },
  { name: 'data-hx-preserve', tool: 'htmx', source: 'htmx.org/reference, with the prefix of htmx.config.prefix' },
  { name: 'data-v-7ba5bd90', tool: 'Vue' },
  { name: 'data-gatsby-head', tool: 'Gatsby' },
  { name: 'data-react-helmet', tool: 'React Helmet' },
];
