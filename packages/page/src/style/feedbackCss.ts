// style: "Did you nearly take it wrong?", folded under the other question.

export const feedbackCss = `.near{margin-top:1.4rem}
.near .door{margin:.3rem 0 1rem}
.near form .door{margin:0}
.near form{padding-bottom:.8rem}
.after{margin-top:2rem}`;
