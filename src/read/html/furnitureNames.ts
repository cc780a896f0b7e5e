/** What pages call their furniture: how a class or an id of it begins. */
export const furnitureNames =
  /^(?:(?:site|page|global|main|top|bottom|primary|secondary|masthead|post|entry|episode|article|mobile|footer|header|js)[-_]{1,2})?(?:nav(?:bar|igation|list)?|menu|breadcrumbs?|sidebar|side-?bar|footer|foot|widgets?|pagination|pager|paging|prev(?:ious)?|next|prevnext|related|recommend(?:ed|ations?|s)?|similar|more-?(?:episodes|posts)|also|comments?|commentlist|respond|disqus|replies|share|sharing|sharedaddy|addtoany|social|newsletter|subscribe|subscription|signup|sign-up|login|cookies?|consent|gdpr|ads?|advert(?:isement)?s?|sponsor-banner|banner|copyright|colophon|skip-?link|popup|modal|toolbar|player-controls|search(?:form|-form)?)(?:$|[-_]{1,2}|s$)/i

/** What pages call notes, whatever stands around them. */
export const contentNames =
  /(?:^|[-_ ])(?:show-?notes?|notes|chapters?|timestamps?|timeline|transcript|description|summary|entry-content|post-content|article-content)(?:$|[-_ ])/i
