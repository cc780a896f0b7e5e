/** Parameters of addresses that tell who shared a page, where and how, and nothing about the page. */
export interface TrackingParameters {
  /** The sites that use them, with their subdomains; none: whoever does. */
  readonly sites: readonly string[]
  /** In lower case; `utm_*` stands for all that begin so. */
  readonly names: readonly string[]
}

/**
 * Known ones, from what ClearURLs, AdGuard and the sites themselves say of them. A name of everyday use (`from`, `s`, `t`, `ref`) is
 * listed for the sites only on which it tells of the sharer.
 */
export const trackingParameters: readonly TrackingParameters[] = [
  // Campaigns and clicks of advertising
  { sites: [], names: ['utm_*', 'itm_*', 'mtm_*', 'pk_campaign', 'pk_kwd', 'hmsr', 'hmpl', 'hmcu', 'hmkw', 'hmci'] },
  {
    sites: [],
    names: ['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'yclid', 'fbclid', 'twclid', 'ttclid'],
  },
  { sites: [], names: ['mc_cid', 'mc_eid', 'mkt_tok', '_hsenc', '_hsmi', '_openstat', 's_kwcid', 'ck_subscriber_id'] },
  // Shares of apps
  { sites: [], names: ['igshid', 'igsh', 'xsec_token', 'xsec_source', 'spm', 'spm_id_from', 'vd_source', 'scm'] },
  { sites: [], names: ['share_token', 'share_medium', 'share_source', 'share_plat', 'share_tag', 'share_session_id'] },
  { sites: [], names: ['share_from_user_hidden', 'shareredid', 'xhsshare', 'appuid', 'sharer_shareinfo*'] },
  { sites: ['xiaoyuzhoufm.com'], names: ['s'] },
  { sites: ['xiaohongshu.com'], names: ['author_share', 'share_id', 'apptime', 'app_platform', 'app_version'] },
  {
    sites: ['bilibili.com', 'b23.tv'],
    names: [
      'from',
      'from_source',
      'from_spmid',
      'seid',
      'buvid',
      'mid',
      'unique_k',
      'up_id',
      'bbid',
      'is_story_h5',
      'plat_id',
    ],
  },
  {
    sites: ['mp.weixin.qq.com'],
    names: [
      'scene',
      'subscene',
      'sessionid',
      'clicktime',
      'enterid',
      'ascene',
      'devicetype',
      'nettype',
      'exportkey',
      'pass_ticket',
      'srcid',
    ],
  },
  { sites: ['zhihu.com'], names: ['share_code', 's_r', 'invite_code'] },
  { sites: ['douban.com'], names: ['_dtcc', 'dt_dapp', 'dt_platform', '_spm_id'] },
  {
    sites: ['taobao.com', 'tmall.com'],
    names: ['ut_sk', 'suid', 'sourcetype', 'share_crt_v', 'pvid', 'cpp', 'shareurl'],
  },
  { sites: ['jd.com'], names: ['ad_od', 'gx', 'gxd'] },
  { sites: ['music.163.com'], names: ['userid', 'uct2', 'dlt', 'app_version'] },
  {
    sites: ['douyin.com', 'iesdouyin.com'],
    names: ['share_sign', 'share_iid', 'did', 'iid', 'u_code', 'tt_from', 'with_sec_did'],
  },
  { sites: ['toutiao.com'], names: ['tt_from', 'timestamp', 'req_id', 'group_id'] },
  { sites: ['youtube.com', 'youtu.be'], names: ['si', 'feature', 'pp', 'ab_channel'] },
  { sites: ['spotify.com'], names: ['si', 'nd', 'dl_branch', 'context'] },
  { sites: ['podcasts.apple.com', 'music.apple.com', 'apps.apple.com'], names: ['itscg', 'itsct', 'ign-*'] },
  { sites: ['twitter.com', 'x.com'], names: ['s', 't', 'ref_src', 'ref_url', 'cn', 'cxt'] },
  { sites: ['linkedin.com'], names: ['trk', 'trackingid', 'lipi', 'midtoken', 'midsig'] },
  {
    sites: ['amazon.com', 'amazon.cn', 'amazon.co.jp', 'amazon.co.uk', 'amazon.de', 'amazon.fr'],
    names: ['qid', 'crid', 'sprefix', 'dib', 'dib_tag', 'pd_rd_*', 'pf_rd_*', 'ref_'],
  },
  { sites: ['nytimes.com'], names: ['smid', 'smtyp', 'unlocked_article_code'] },
]
