/** Speaks of washing, drying, storing or cleaning, or of what these mend: the name of goods alone asks for none of it. */
export const asksCare = (text: string): boolean => ofCare.test(text);

const ofCare =
  /洗(?!衣机.{0,3}卖)|晒|晾|烘|干|熨|烫|清洁|污|渍|脏|擦|保养|护理|养护|收纳|存放|收起|怎么收|缩|起球|毛球|[掉跑漏飞钻]毛|[毛绒].{0,5}(?:出来|往外|外露)|[跑钻漏]绒|结[块团]|成团|蓬松|羽毛|掉色|褪色|发黄|味|霉|虫|蛀|皱|褶|裂|开胶|脱胶|压胶|分层|拉链|淋|湿|沾水|泡水|进水|防水|泼|防潮|除|变形|刷|打理|\blook(?:ing)? after\b|\b(?:wash|clean|dry|iron|stain|dirt|wip|stor|fold|care|shrink|shrank|shrunk|pill|bobbl|fuzz|lint|moth|feather|down (?:com|leak)|leak|clump|lump|flat|fluff|loft|fade|yellow|mou?ld|smell|wrinkl|creas|crack|scuff|scratch|peel|seam|zip|wet|soak|rain|bead|proof|repel|brush|laundr|tumble|machine|detergent|softener|polish|wax|hang|steam|salt|mud|treat|restor|maint|protect|water|condition)\w*/i;

/** Whether goods that are named are all that leads to a matter: “充电宝多重” tells of no swollen battery. */
export const isByNameOfGoods = (topic: string, text: string): boolean =>
  (topic.startsWith('care_') && !asksCare(text)) || (topic === 'battery_swollen' && !ofSwelling.test(text));

const ofSwelling =
  /鼓|胀|膨|变形|烫|热|烧|烟|漏|危险|安全|炸|爆|味|\b(?:swol|swell|bulg|puff|bloat|expand|hot|warm|heat|overheat|smok|leak|fire|burn|spark|melt|smell|explod|safe|danger|deform)\w*/i;
