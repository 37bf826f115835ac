/** “Can I return it in a store”, 能拿到门店退吗: where else goods may be brought, which the rules of the stores tell. */
export const asksOfStore = (text: string): boolean => atStore.test(text);

const atStore =
  /\b(?:in|to|at) (?:an?|the|your|any|one of (?:the|your)) (?:\w+ )?(?:stores?|shops?|branch(?:es)?)\b|\bin[- ](?:store|person)\b|门店|(?:到|去|拿到|来)(?:你们)?店里|线下|实体店|专柜|\bdrop\w*(?: (?:it|them|this|that|one|(?:a|the|my) return))? off\b|\bdrop off\b/i;
