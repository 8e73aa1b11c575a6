import type { Words } from './words.ts';

export const en: Words = {
  isReviewed: true,
  paper: {
    confirmation: 'Order confirmation',
    proForma: 'Pro-forma invoice',
    packingSlip: 'Packing slip',
    order: 'Order',
    date: 'Date',
    buyer: 'Buyer',
    deliverTo: 'Deliver to',
    sender: 'Sent by',
    product: 'Product',
    quantity: 'Quantity',
    unitPrice: 'Price each',
    amount: 'Amount',
    weight: 'Net weight',
    goods: 'Goods',
    delivery: 'Delivery',
    duties: 'Duties',
    taxes: 'Taxes',
    total: 'Total',
    payment: 'Payment',
    method: {
      CARD: 'by card',
      BANK_TRANSFER: 'by bank transfer',
      TEST: 'with play money (demonstration)',
    },
    paid: 'Paid',
    toBePaid: 'To be paid',
    leavesBy: 'Leaves the workshop by {day}',
    daysOnTheWay: 'Days on the way: {from} to {to}',
    border: 'Duties and taxes at the border',
    incoterm: {
      DAP: 'DAP: duties and taxes of the destination are paid by the receiver.',
      DDP: 'DDP: duties and taxes of the destination are in the total.',
    },
    nothingDue:
      'DAP: as far as is known, nothing is due in the country of destination; should its customs ask for something, the receiver pays it.',
    rates: 'Exchange rates used',
    reference: 'Reference',
    bankDetails: 'Bank details',
    proFormaNote:
      'This is no tax invoice. Please transfer the total and give the reference {reference}. The goods leave when the money has arrived.',
    demonstration: 'Demonstration: the delivery prices are invented.',
    packedBy: 'Packed by, date',
    page: 'Page {page} of {pages}',
  },
  mail: {
    greeting: 'Hello {name},',
    kind: {
      ORDER_PLACED: {
        subject: 'Your order {order}',
        text: 'Thank you. We have your order {order}, and the confirmation is attached to this letter.',
      },
      PAYMENT_RECEIVED: {
        subject: 'Payment received for order {order}',
        text: 'We have received your payment of {amount} for order {order}.',
      },
      SHIPPED: {
        subject: 'Order {order} is on its way',
        text: 'A parcel of your order {order} has left the workshop.',
      },
      DELIVERED: {
        subject: 'Order {order} has been delivered',
        text: 'A parcel of your order {order} has been delivered. We hope that you like what is in it. If something is wrong, ask for a return on the page of your order.',
      },
      CANCELLED: {
        subject: 'Cancelled: order {order}',
        text: 'Your order {order}, or a part of it, has been cancelled.',
      },
      REFUNDED: {
        subject: 'Refund for order {order}',
        text: 'We have returned {amount} to you for order {order}. It can take your bank some days to show it.',
      },
      RETURN_REQUESTED: {
        subject: 'Return asked for: order {order}',
        text: 'We have your request to send back something of order {order}. We will write to you what to do next; please send nothing before that.',
      },
      RETURN_DECLINED: {
        subject: 'Return not possible: order {order}',
        text: 'We have looked at your request to send back something of order {order}, and we cannot take it back: please send nothing. If you have questions, write to us and name the order.',
      },
    },
    transfer:
      'Please transfer {amount} and give the reference {order}. Nothing is sent before the money has arrived.',
    tracking: 'Tracking number: {number}',
    carrier: 'Carrier: {carrier}',
    willBeReturned: '{amount} will be returned to you, the way you paid.',
    because: {
      PAYMENT_GIVEN_UP:
        'The payment for it did not go through: the promise of your bank ended before the money was taken. You were charged nothing. You are welcome to order again.',
    },
    link: 'Your order, with its state and papers:',
    closing: 'A program wrote this letter when something happened to your order.',
  },
};
