/** Names of meta elements that give the time of publication, in the order of trust. */
export const PUBLISHED_META: readonly string[] = `
article:published_time og:article:published_time og:published_time article:published article.published datepublished date_published
og:datepublished og:pubdate og:publish_date og:article:published parsely-pub-date sailthru.date published-date published_date
publisheddate publishdate publish-date publish_date publish_time published_time publication_date publicationdate article:publicationdate
pubdate bt:pubdate rbpubdate pdate ptime citation_publication_date citation_date cxenseparse:recs:publishtime dcsext.articlefirstpublished
rnews:datepublished shareaholic:article_published_time twt-published-at mediator_published_time originalpublicationdate
og:question:published_time vr:published_time dc.date.issued dc.date.publication dcterms.issued analyticsattributes.articledate article_date_original article:post_date article.created displaydate
datecreated date_created dateposted content_create_date doc_date field-name-post-date gentime og:regdate uploaddate video:release_date
`
  .trim()
  .split(/\s+/);

/** Those that may give the time of anything: of the file, of its last change, of the page that holds the list. */
export const VAGUE_META: readonly string[] = `
dc.date dc:date dcterms.date date dc.date.created dcterms.created dc.created dc:created timestamp created
`
  .trim()
  .split(/\s+/);

/** Those that give the time of the last change. */
export const CHANGED_META: readonly string[] = `
article:modified_time og:article:modified_time article:modified article:modified_date og:modified_time og:updated_time datemodified
article:post_modified bt:moddate dc.date.modified dc.modified dcterms.modified lastmodified last-modified lastmod lastdate modified
modified_time modificationdate revision_date updated_time
`
  .trim()
  .split(/\s+/);
