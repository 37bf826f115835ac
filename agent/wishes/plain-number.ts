/**
 * What a message of mere digits stands for, by the words that asked for it: a postcode or a one-time code, as the asker
 * called it. As long as an order number, it names none; `undefined` where neither was asked for.
 */
export function numberAsked(said: string, asked: string): { name: string; digits: string } | undefined {
  const digits = /^\D{0,4}?(\d{4,8})\D{0,3}$/u.exec(said.trim())?.[1];
  const name = asks.exec(asked)?.[0];
  return digits === undefined || name === undefined || /订单号|\border (?:number|no)/iu.test(asked)
    ? undefined
    : { name, digits };
}

const asks =
  /邮政编码|邮编|(?:短信|动态|手机)?(?:验证|校验|动态|确认)码|\b(?:post(?:al)? ?code|postcode|zip(?: ?code)?|(?:one-time |verification |security )code|the code)\b/iu;
