/** Words that say nothing about what a text is about; questions to a shop are full of them. */
const english = `
a about above actually after again all almost already also although always am an and another any anybody anyone anything
anyway are aren't as ask at away be because been before being below between both but by bye can can't cannot could
couldn't cuz did didn't do does doesn't doing don't done dont down each either else em even ever every excuse few find for
friend from further gonna good got guys had hadn't happen has hasn't have haven't having he hello help her here hey hi him
his how however i i'd i'll i'm i've if im in into is isn't it it'd it'll it's its itself just kind kindly know let let's
like long lot lots many may maybe me might mine mr mrs much must my myself need no nope nor not now of off oh ok okay on
once one only or other our out over own perhaps please pls plz possible pretty quick quickly quite really right say says
see seem shall she should so some somebody someone something soon sorry still stuff such sure tell than thank thanks that
that's thats the their them then there there's these they they're thing this those though through thx to too try u under
until up ur us very wait wanna want wants was wasn't way we we're well were what what's whats when where whether which
while who whom whose why will wish with without won't would wouldn't wow ya yeah yep yes yet you you're your yours
question wondering wonder anybody hear heard exactly guess mean means thinking think thought happens happening
become becoming btw anyways lately just
yuan rmb cny bucks
go going goes get gets getting make makes made use used using come comes put
`;

const chinese = `
的 了 吗 呢 吧 啊 呀 哦 嗯 哈 嘛 么 哟 喔 诶 哎 噢 啦 咯 呐 滴 哒 是 在 有 和 与 及 或 或者 也 都 就 才 又 还 还是 再 很 太 更 最 挺 蛮
我 你 您 他 她 它 我们 你们 他们 咱 咱们 俺 自己 大家 这 那 这个 那个 这些 那些 这样 那样 这里 那里 这儿 那儿 这边 那边 哪 哪个 哪里 哪儿 哪些
什么 啥 怎么 怎样 怎么样 怎么办 咋 咋办 如何 为什么 为何 为啥 多少 几 吗 请 请问 麻烦 谢谢 感谢 你好 您好 亲 亲们 老板 店家 客服 在吗
想 要 想要 需要 可以 可不可以 能 能不能 能否 会 会不会 应该 得 让 给 把 被 对 对于 关于 从 到 向 往 跟 同 为 为了 以 于 而 但 但是 不过 可是
如果 要是 假如 的话 因为 所以 由于 那么 然后 之后 以后 之前 以前 时候 一下 一个 一些 一点 有点 有些 有没有 没有 没 不 不是 是不是 是否 吗 别
说 问 问下 问一下 咨询 看 看看 知道 告诉 觉得 感觉 现在 目前 已经 刚 刚才 刚刚 只 只是 只有 仅 比较 非常 特别 其实 还有 另外 以及 里 里面 上 下 中 内 外 来 去 做
好 好的 行 行吗 行不行 可 吧 呗 嘞 嗨 哈喽 这次 一直 老 总 总是 真的 到底 究竟 东西 事 事情 问题 情况 个 件 次 种 位 些 点 着 过 地 之 其 此 该 各 每 某 并 并且 而且 且 若 则 即 即可 等 等等 哪种 哪位 算 弄 搞 办 找 拿 啊啊 哪家 用 支持 时 后 前 们 顺便 顺便问 话说 对了 家 来着 话 下 想问 问问 请教 不好意思 打扰 咋整 应当 大概 大约 左右 块钱 块 元
`;

/** Apostrophes fall away here as they do in a text's words: `don't` is `dont`. */
const stopWords = new Set(`${english} ${chinese}`.replaceAll("'", '').trim().split(/\s+/));

/** Whether a folded, unstemmed word carries no content of its own. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
