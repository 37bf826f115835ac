/** Lets things be and waits: “算了还是等吧”, "ok, I'll hang on then". */
export const willWait = (text: string): boolean => {
  const plain = text.trim();
  return plain.length <= (/\p{Script=Han}/u.test(plain) ? 16 : 60) && waits.test(plain) && !notThat.test(plain);
};

const waits =
  /^(?:(?:那|好吧?|行吧?|嗯+|哦+|算了|没事|好的|可以|唉|哎|成|ok|没关系)[,，。、~～\s]*)*(?:那)?(?:我)?(?:就|还是|先|只好|只能|继续)*(?:再)?(?:等(?:吧|着|等|等看|一等|一?下吧?|[一两几]天.{0,3}|到.{1,6}|收货|它?发货)|等(?:一?等)?(?:看)?)(?:吧|呗|好了|了|看)*[。!！~～]*$|^(?:(?:ok|okay|fine|alright|all right|right|well|oh|ah|no worries|never ?mind|forget it|sure|cool|hmm+|ugh)[,.! ]+)*(?:then )?(?:i(?:['’]ll| will| can| guess i(?:['’]ll)?| suppose i(?:['’]ll)?)|let me|let['’]?s|we(?:['’]ll| can)) (?:just |then )?(?:wait|hang on|hold on|sit tight|be patient)\b[^?]{0,30}$/iu;

const notThat = /[?？]|等不|不等|别等|\b(?:not|never|can['’]?t|won['’]?t|why)\b|多久|什么/iu;
