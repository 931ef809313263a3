const categories =
  'Vision: vision, Mentoring: mentoring, Tutoring: tutoring, After school: after_school, Home visit: home_visits, Dental: dental, Counseling: counselling, Legal: legal, Adult education: adult_education, Parent leadership: parent_leadership, Food: food';

/** The part of hearth.yaml about people and services: sheets that the partners keep together, under numbers of their own. */
export const COMMUNITY_CONFIGURATION = `
  # what the partners keep together about people and services; their numbers are not the district’s
  partners:
    directory: community
    files: incoming/partners.csv
    format: csv
    load: snapshot
    fills:
      - table: partner
        columns: { partner_id: Partner_ID, name: Partner, kind: Kind, same_as: Merged_Into }

  agreements:
    directory: community
    files: incoming/agreements.csv
    format: csv
    load: snapshot
    fills:
      - table: agreement
        columns:
          agreement_id: Agreement_ID
          partner_id: Partner_ID
          starts_on: Starts
          ends_on: Ends
          renewal_confirmed: Renewal_Agreed
          hours_committed: Hours_A_Year
          data_sharing_signed: Data_Sharing_Signed

  services:
    directory: community
    files: incoming/services.csv
    format: csv
    load: snapshot
    fills:
      - table: service
        columns:
          service_id: Service_ID
          name: Service
          category: { column: Category, words: { ${categories} } }
          pillar:
            column: Pillar
            words:
              Integrated student supports: integrated_student_supports
              Expanded learning: expanded_learning
              Family and community: family_and_community_engagement
              Collaborative leadership: collaborative_leadership
          tier: Tier
          partner_id: Partner_ID
          minimum_hours: Minimum_Hours
          planned_hours: Planned_Hours
          planned_seats: Seats
          attendance_related: For_Attendance
          classroom_link: Classroom_Link

  service_practices:
    directory: community
    files: incoming/service_practices.csv
    format: csv
    load: snapshot
    fills:
      - table: service_practice
        columns:
          service_id: Service_ID
          practice:
            column: Key_Practice
            words:
              Expanded learning: expanded_learning_opportunities
              Community-connected instruction: community_connected_instruction
              'Belonging, safety and care': belonging_safety_and_care
              Integrated systems of support: integrated_supports
              Student and family engagement: student_and_family_engagement
              Shared power and voice: shared_power_and_voice

  participants:
    directory: community
    files: incoming/participants.csv
    format: csv
    load: snapshot
    fills:
      - table: person
        columns:
          person_id: Participant_ID
          kind: { column: Type, words: { Student: student, Parent: family, Neighbor: neighbor } }
          student_id: Student_Number
          given_name: First_Name
          family_name: Last_Name
          birth_date: { column: DOB, format: '%m/%d/%Y' }
          household_id: Household
          home_language: Language
          school_id: SchoolID

  service_log:
    directory: community
    files: incoming/service_log_*.csv
    format: csv
    load: snapshot
    fills:
      - table: service_event
        columns:
          event_id: Visit
          person_id: Participant_ID
          service_id: Service_ID
          date: { column: Date, format: '%m/%d/%Y' }
          school_id: SchoolID
          hours: Hours
          attended: { column: Attendance, words: { P: present, A: absent } }
          headcount: Heads

  needs:
    directory: community
    files: incoming/needs.csv
    format: csv
    load: snapshot
    fills:
      - table: need
        columns:
          need_id: Need
          person_id: Participant_ID
          category: { column: Category, words: { ${categories} } }
          identified_on: { column: Found_On, format: '%m/%d/%Y' }
          found_by: { column: Found_By, words: { Attendance rule: attendance_rule, Self: self, Referral: referral } }
          closed_on: { column: Closed_On, format: '%m/%d/%Y' }
          closed_reason: { column: Closed_Reason, words: { Family declined: family_declined } }
          school_id: SchoolID

  referrals:
    directory: community
    files: incoming/referrals.csv
    format: csv
    load: snapshot
    fills:
      - table: referral
        columns:
          referral_id: Referral
          person_id: Participant_ID
          need_id: Need
          service_id: Service_ID
          made_on: { column: Made_On, format: '%m/%d/%Y' }
          made_by:
            column: Made_By
            words:
              Teacher: educator
              Counselor: support_staff
              Principal: administrator
              Family: family
              Attendance rule: attendance_rule
          accepted_on: { column: Accepted_On, format: '%m/%d/%Y' }
          closed_on: { column: Closed_On, format: '%m/%d/%Y' }
          outcome: { column: Outcome, words: { Declined: declined } }
          school_id: SchoolID

  targeted:
    directory: community
    files: incoming/targeted.csv
    format: csv
    load: snapshot
    fills:
      - table: service_target
        columns:
          person_id: Participant_ID
          school_year: School_Year
          listed_on: { column: Listed_On, format: '%m/%d/%Y' }
          school_id: SchoolID

  spending:
    directory: community
    files: incoming/spending.csv
    format: csv
    load: snapshot
    fills:
      - table: expenditure
        columns:
          expenditure_id: Line
          month: Month
          category: { column: Category, words: { ${categories} } }
          school_id: SchoolID
          amount: Amount
          in_kind: In_Kind
`;
