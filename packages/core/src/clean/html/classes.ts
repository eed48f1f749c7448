/** Why an element with such a class or id is not the article's: reason, and the words that names are made of. */
export const CLASS_RULES: readonly (readonly [string, RegExp])[] = [
  ['boilerplate:cookie-notice', names('cookies?|consent|gdpr|cmp|onetrust|ccpa|didomi')],
  [
    'boilerplate:comments',
    names('comments?|commentlist|disqus|respond|replies|livefyre|coral|comment-form'),
  ],
  [
    'boilerplate:newsletter',
    names(
      'newsletters?|subscribe|subscription|signup|sign-up|paywall|piano|optin|opt-in|mailchimp|regwall|donate|donation|membership|mc4wp',
    ),
  ],
  [
    'boilerplate:share',
    names(
      'share|shares|sharing|social|socials|sharedaddy|addthis|addtoany|sharetools|follow|followers|share-this|sharethis|whatsapp|bookmarks?',
    ),
  ],
  [
    'boilerplate:related-links',
    names(
      'related|relateds|related-?posts?|related-?articles?|recommended|recommendations?|recirc|recirculation|morestories|more-stories|read-?more|read-?next|also-?read|see-?also|trending|popular|most-?read|mostpopular|latest|outbrain|taboola|teasers?|promos?|promoted|zergnet|jp-relatedposts|carousel|up-?next|you-?may|editors-picks|more-from|more-on|next-?post|prev-?post|post-navigation|crp_related|yarpp|nextprev|further-reading',
    ),
  ],
  [
    'boilerplate:advertisement',
    names(
      'ads?|advert|adverts|advertisement|advertising|adslot|ad-?slot|ad-?container|ad-?wrapper|adsbygoogle|sponsor|sponsors|sponsored|dfp|gpt|leaderboard|adbox|commercial',
    ),
  ],
  [
    'boilerplate:navigation',
    names(
      'nav|navbar|navigation|menus?|breadcrumbs?|pagination|pager|skip-link|skip-links|skip|topbar|top-bar|masthead|sitenav|subnav|site-header|page-header-nav|toolbar|toc|table-of-contents|ez-toc-container|jumplinks',
    ),
  ],
  [
    'boilerplate:footer',
    names('footer|colophon|copyright|legal|site-info|site-footer|page-footer'),
  ],
  [
    'boilerplate:sidebar',
    names('sidebar|side-bar|rail|right-rail|widgets?|widget-area|secondary|infobox|sidebox'),
  ],
  [
    'boilerplate:author-note',
    names(
      'author-?bio|authorbox|author-?box|about-?author|about-the-author|author-?info|bio|author-card|author-description|author-profile|post-author-box',
    ),
  ],
  [
    'boilerplate:tags',
    names(
      'tags|tag-?list|taglist|topics|post-tags|keywords|categories|cat-links|tag-cloud|tags-links|category|post-categories|article-tags|labels|kicker|eyebrow',
    ),
  ],
  [
    'boilerplate:metadata',
    names(
      'entry-meta|post-meta|article-meta|meta|metadata|post-info|entry-footer|reading-time|read-time|readtime|views|view-count|timestamp|post-date|entry-date|dateline-time|published|updated',
    ),
  ],
  [
    'boilerplate:popup',
    names(
      'modal|popup|pop-up|overlay|lightbox|tooltip|dialog|drawer|offcanvas|toast|snackbar|alert-bar|notification|notifications',
    ),
  ],
  [
    'boilerplate:player',
    names(
      'player|video-player|audio-player|jwplayer|brightcove|playlist|video-js|listen|text-to-speech|audio',
    ),
  ],
  [
    'boilerplate:form',
    names('poll|survey|quiz|rating|ratings|feedback|search|searchform|login|log-in'),
  ],
  [
    'hidden',
    names(
      'hidden|visually-?hidden|sr-only|screen-reader-text|screen-reader|print-only|invisible|visuallyhidden|offscreen|a11y-hidden|screenreader|u-hidden',
    ),
  ],
];

/** Classes of a line that names the writer or the time. */
export const BYLINE_CLASS: RegExp = names(
  'byline|bylines|by-line|author|authors|author-name|post-author|article-author|contributors?|dateline|date|time|pubdate|article-date|published-date|credits',
);

/** Classes of the summary below a headline. */
export const STANDFIRST_CLASS: RegExp = names(
  'standfirst|dek|deck|subhead|subheadline|sub-headline|subtitle|sub-title|summary|lede|article-summary|excerpt|intro|article-intro|article-dek',
);

/** Classes of captions and credits of pictures. */
export const CAPTION_CLASS: RegExp = names(
  'caption|captions|wp-caption-text|image-caption|photo-caption|img-caption|media-caption|photo-credit|image-credit|credit|figcaption|image-source',
);

/** The class and id of an element as a list of lower-case names in kebab case. */
export function namesOf(classes: string | null, id: string | null): string {
  return `${classes ?? ''} ${id ?? ''}`
    .slice(0, 600)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(MODIFIERS, '');
}

/** `has-sidebar`, `with-comments`: what the element has, not what it is. */
const MODIFIERS = /(?<![\w-])(?:has|with|without|no|is|show|hide)-[\w-]+/g;

/** Matches one of these names as a whole, or as the first or last part of a longer one (`post-share`, `share_box`). */
function names(list: string): RegExp {
  return new RegExp(String.raw`(?:^|[\s_-])(?:${list})(?=$|[\s_-])`);
}
