import type { Words } from './words.ts';

export const zhHans: Words = {
  isReviewed: false,
  paper: {
    confirmation: '订单确认',
    proForma: '形式发票',
    packingSlip: '装箱单',
    order: '订单号',
    date: '日期',
    buyer: '买方',
    deliverTo: '收货地址',
    sender: '发货人',
    product: '商品',
    quantity: '数量',
    unitPrice: '单价',
    amount: '金额',
    weight: '净重',
    goods: '商品金额',
    delivery: '运费',
    duties: '关税',
    taxes: '税费',
    total: '合计',
    payment: '付款',
    method: {
      CARD: '银行卡',
      BANK_TRANSFER: '银行转账',
      TEST: '演示用虚拟货币',
    },
    paid: '已付',
    toBePaid: '应付',
    leavesBy: '最迟于 {day} 从作坊发出',
    daysOnTheWay: '运输天数：{from} 至 {to} 天',
    border: '入境关税和税费',
    incoterm: {
      DAP: 'DAP：目的国的关税和税费由收件人支付。',
      DDP: 'DDP：目的国的关税和税费已包含在合计中。',
    },
    nothingDue: 'DAP：据目前所知，在目的国无需支付关税和税费；如海关要求支付，由收件人承担。',
    rates: '所用汇率',
    reference: '转账附言',
    bankDetails: '银行信息',
    proFormaNote: '本单据不是税务发票。请转账支付合计金额，并在附言中注明 {reference}。款项到账后发货。',
    demonstration: '演示：运费为虚构。',
    packedBy: '包装人、日期',
    page: '第 {page} 页，共 {pages} 页',
  },
  mail: {
    greeting: '{name}，您好：',
    kind: {
      ORDER_PLACED: {
        subject: '您的订单 {order}',
        text: '谢谢。我们已收到您的订单 {order}，确认单附于本邮件。',
      },
      PAYMENT_RECEIVED: {
        subject: '订单 {order} 已收到付款',
        text: '我们已收到您为订单 {order} 支付的 {amount}。',
      },
      SHIPPED: {
        subject: '订单 {order} 已发货',
        text: '您的订单 {order} 的包裹已从作坊发出。',
      },
      DELIVERED: {
        subject: '订单 {order} 已送达',
        text: '您的订单 {order} 的包裹已送达，希望您喜欢。如有问题，请在订单页面申请退货。',
      },
      CANCELLED: {
        subject: '订单 {order} 已取消',
        text: '您的订单 {order} 已全部或部分取消。',
      },
      REFUNDED: {
        subject: '订单 {order} 已退款',
        text: '我们已就订单 {order} 向您退款 {amount}。银行可能需要几天才会显示。',
      },
      RETURN_REQUESTED: {
        subject: '订单 {order} 的退货申请',
        text: '我们已收到您对订单 {order} 的退货申请。我们会告知下一步怎么做，在此之前请勿寄出。',
      },
      RETURN_DECLINED: {
        subject: '订单 {order} 无法退货',
        text: '我们已审核您对订单 {order} 的退货申请，很抱歉无法接受退货，请勿寄回任何物品。如有疑问，请注明订单号与我们联系。',
      },
    },
    transfer: '请转账 {amount}，并在附言中注明 {order}。款项到账前不会发货。',
    tracking: '运单号：{number}',
    carrier: '承运人：{carrier}',
    willBeReturned: '{amount} 将按您的付款方式退还给您。',
    because: {
      PAYMENT_GIVEN_UP:
        '付款未能完成：在扣款之前，您银行的付款授权已失效。我们没有向您收取任何费用。欢迎您重新下单。',
    },
    link: '您的订单、状态和单据：',
    closing: '本邮件由程序在您的订单有变化时撰写。',
  },
};
