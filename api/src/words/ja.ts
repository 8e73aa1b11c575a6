import type { Words } from './words.ts';

export const ja: Words = {
  isReviewed: false,
  paper: {
    confirmation: 'ご注文確認書',
    proForma: '見積送り状（プロフォーマインボイス）',
    packingSlip: '納品書',
    order: 'ご注文番号',
    date: '日付',
    buyer: 'ご購入者',
    deliverTo: 'お届け先',
    sender: '発送元',
    product: '商品',
    quantity: '数量',
    unitPrice: '単価',
    amount: '金額',
    weight: '正味重量',
    goods: '商品代金',
    delivery: '送料',
    duties: '関税',
    taxes: '税金',
    total: '合計',
    payment: 'お支払い',
    method: {
      CARD: 'カード',
      BANK_TRANSFER: '銀行振込',
      TEST: 'デモ用の疑似通貨',
    },
    paid: 'お支払い済み',
    toBePaid: 'お支払い額',
    leavesBy: '{day}までに工房から発送',
    daysOnTheWay: '配送日数：{from}～{to}日',
    border: '輸入時の関税と税金',
    incoterm: {
      DAP: 'DAP：仕向国の関税と税金は受取人のご負担です。',
      DDP: 'DDP：仕向国の関税と税金は合計に含まれています。',
    },
    nothingDue:
      'DAP：把握している限り、仕向国でのお支払いはありません。税関から請求があった場合は、受取人のご負担です。',
    rates: '適用した為替レート',
    reference: '振込時の摘要',
    bankDetails: '振込先',
    proFormaNote:
      '本書は税務上の請求書ではありません。合計額をお振り込みのうえ、摘要に「{reference}」とご記入ください。ご入金の確認後に発送いたします。',
    demonstration: 'デモンストレーション：送料は架空のものです。',
    packedBy: '梱包担当・日付',
    page: '{page} / {pages} ページ',
  },
  mail: {
    greeting: '{name} 様',
    kind: {
      ORDER_PLACED: {
        subject: 'ご注文 {order} を承りました',
        text: 'ありがとうございます。ご注文 {order} を承りました。確認書を添付いたします。',
      },
      PAYMENT_RECEIVED: {
        subject: 'ご注文 {order} のお支払いを確認しました',
        text: 'ご注文 {order} のお支払い（{amount}）を確認いたしました。',
      },
      SHIPPED: {
        subject: 'ご注文 {order} を発送しました',
        text: 'ご注文 {order} の荷物が工房から発送されました。',
      },
      DELIVERED: {
        subject: 'ご注文 {order} が配達されました',
        text: 'ご注文 {order} の荷物が配達されました。お気に召しましたら幸いです。問題がありましたら、ご注文ページから返品をお申し出ください。',
      },
      CANCELLED: {
        subject: 'ご注文 {order} のキャンセル',
        text: 'ご注文 {order} の全部または一部がキャンセルされました。',
      },
      REFUNDED: {
        subject: 'ご注文 {order} の返金',
        text: 'ご注文 {order} について {amount} を返金いたしました。銀行での反映に数日かかることがあります。',
      },
      RETURN_REQUESTED: {
        subject: 'ご注文 {order} の返品のお申し出',
        text: 'ご注文 {order} の返品のお申し出を承りました。今後の手順をご連絡いたしますので、それまでは発送なさらないでください。',
      },
      RETURN_DECLINED: {
        subject: 'ご注文 {order} の返品について',
        text: 'ご注文 {order} の返品のお申し出を検討いたしましたが、お引き取りすることができません。商品は発送なさらないでください。ご不明な点がありましたら、注文番号を添えてお問い合わせください。',
      },
    },
    transfer:
      '{amount} をお振り込みのうえ、摘要に「{order}」とご記入ください。ご入金の確認前に発送することはありません。',
    tracking: '追跡番号：{number}',
    carrier: '配送業者：{carrier}',
    willBeReturned: '{amount} を、お支払いいただいた方法で返金いたします。',
    because: {
      PAYMENT_GIVEN_UP:
        'お支払いが完了しませんでした。代金を受け取る前に、銀行による支払いの承認が無効になりました。代金は請求されていません。よろしければ、あらためてご注文ください。',
    },
    link: 'ご注文の状況と書類：',
    closing: 'このメールは、ご注文に変化があったときにプログラムが作成したものです。',
  },
};
