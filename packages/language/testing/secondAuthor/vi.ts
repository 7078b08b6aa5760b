// testing: the thirty in Vietnamese, written from the English by an author who had not seen the language's table. A draft: no professional, and no review.
import type { WrittenAgain } from "./thirty.ts";

export const written: WrittenAgain = {
  "half in the morning": { written: "Uống nửa viên vào buổi sáng." },
  "one at night": { written: "Uống 1 viên vào ban đêm." },
  "one and a half in the evening": { written: "Uống 1 viên rưỡi vào buổi tối." },
  "two with food": { written: "Uống 2 viên, 2 lần mỗi ngày. Uống cùng với thức ăn." },
  "two and a half": { written: "Uống 2 viên rưỡi, 1 lần mỗi ngày." },
  "five, finish the course": {
    written: "Uống 5 viên, 1 lần mỗi ngày. Uống trong 7 ngày. Tiếp tục uống cho đến khi hết thuốc.",
  },
  "5 to 10 mL with a ceiling": {
    written:
      "Uống 5 đến 10 mL, cứ 4 đến 6 giờ một lần. Uống khi cần, để giảm đau. Không uống quá 40 mL trong 24 giờ.",
  },
  "10 mL after food": { written: "Uống 10 mL, 3 lần mỗi ngày. Uống sau khi ăn." },
  "puffs morning and evening": { written: "Hít 2 nhát vào buổi sáng. Hít 2 nhát vào buổi tối." },
  "puffs when needed": { written: "Hít 1 hoặc 2 nhát, tối đa 4 lần mỗi ngày. Dùng khi cần, khi bị khò khè." },
  "left eye at bedtime": { written: "Nhỏ 1 giọt vào mắt trái trước khi đi ngủ." },
  "right ear": { written: "Nhỏ 2 giọt vào tai phải, 3 lần mỗi ngày. Dùng trong 5 ngày." },
  "patch every 7 days": { written: "Dán 1 miếng dán, cứ 7 ngày một lần. Không dán miếng mới mỗi ngày." },
  "30 minutes before food": { written: "Uống 1 viên nang, 2 lần mỗi ngày. Uống trước khi ăn 30 phút." },
  "empty stomach": { written: "Uống 1 viên, 1 lần mỗi ngày. Uống khi bụng đói." },
  "1 or 2 tablets with a ceiling": {
    written:
      "Uống 1 hoặc 2 viên, cứ 4 đến 6 giờ một lần. Uống khi cần, để giảm đau. Không uống quá 8 viên trong 24 giờ.",
  },
  "alternate days": { written: "Uống 1 viên cách ngày (1 ngày uống, 1 ngày nghỉ). Không uống mỗi ngày." },
  "six on Monday": { written: "Uống 6 viên, mỗi tuần 1 lần, vào thứ Hai. Không uống mỗi ngày." },
  "first and then": {
    written:
      "Đầu tiên, uống 4 viên, 1 lần mỗi ngày. Uống trong 5 ngày. Sau đó uống 2 viên, 1 lần mỗi ngày. Uống trong 5 ngày. Sau đó, ngừng uống.",
  },
  "not suddenly": { written: "Uống 1 viên, 2 lần mỗi ngày. Không ngừng uống đột ngột." },
  "as the doctor said": { written: "Uống 1 viên, 1 lần mỗi ngày. Uống như bác sĩ đã dặn." },
  "every 12 hours, swallow whole": { written: "Uống 1 viên nang, cứ 12 giờ một lần. Nuốt cả viên." },
  "morning and bedtime": { written: "Uống 1 viên vào buổi sáng. Uống 2 viên trước khi đi ngủ." },
  "at least 4 hours between": {
    written:
      "Uống 1 viên khi cần, để giảm đau. Chờ ít nhất 4 giờ trước khi uống tiếp. Không uống quá 4 lần trong 24 giờ.",
  },
  "22 units, in the fridge": { written: "Tiêm 22 đơn vị trước khi đi ngủ. Bảo quản trong tủ lạnh." },
  "21 days on, 7 off": {
    written: "Uống 1 viên, 1 lần mỗi ngày. Uống trong 21 ngày, sau đó nghỉ 7 ngày. Sau đó, bắt đầu lại.",
  },
  "sleepy, no alcohol": {
    written:
      "Thuốc này có thể làm bạn buồn ngủ. Nếu buồn ngủ, không lái xe. Nếu buồn ngủ, không dùng dụng cụ hoặc máy móc. Không uống rượu bia.",
  },
  "no sunlight": {
    written:
      "Tránh để nắng chiếu vào da. Làm như vậy cả vào những ngày có mây mà trời sáng. Không dùng giường tắm nắng.",
  },
  "no milk near it": {
    written:
      "Uống thuốc này cách sữa 2 giờ. Uống thuốc này cách thuốc trị khó tiêu 2 giờ. Uống thuốc này cách thuốc có sắt hoặc kẽm 2 giờ. Nghĩa là trước 2 giờ và sau 2 giờ.",
  },
  "dissolve in water": { written: "Để thuốc này tan hoặc hòa vào nước trước khi uống." },
};
